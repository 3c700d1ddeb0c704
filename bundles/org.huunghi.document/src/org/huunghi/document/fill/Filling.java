package org.huunghi.document.fill;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;

import org.huunghi.document.Place;
import org.huunghi.document.TemplateException;
import org.huunghi.document.TemplateException.Kind;
import org.huunghi.document.Unknown;

/**
 * Puts values into a text with marks. The engine knows values and sections and nothing else, so that a template cannot run anything; it
 * sees values as maps, lists and texts only, and is stopped when it makes too much of them.
 */
public final class Filling {
	private final String text;
	private final Tags tags;
	private final Locale language;
	private final UnaryOperator<String> escape;

	/**
	 * @param text the template, with its marks as {@link Tag#forEngine()} gives them
	 * @param tags the marks in it
	 * @param language language of the document
	 * @param escape makes a text fit for the format
	 */
	public Filling(String text, Tags tags, Locale language, UnaryOperator<String> escape) {
		this.text = text;
		this.tags = tags;
		this.language = language;
		this.escape = escape;
	}

	/**
	 * @param values texts, numbers, truth values, lists and maps of these; null is written as unknown
	 * @return the text with the values in it
	 * @throws TemplateException if a mark names a value that there is not, or the text would become too large
	 */
	public String fill(Map<String, ?> values) throws TemplateException {
		Tag misspelt = new NameCheck(values).firstUnknown(tags.all());
		if (misspelt != null) {
			throw unknown(misspelt.name(), misspelt.place(), values, null);
		}
		ValueAccess access = new ValueAccess(language);
		Mustache.Escaper escaper = escape::apply;
		BoundedText out = new BoundedText();
		try {
			Mustache.compiler().withDelims(Tag.START + " " + Tag.END).strictSections(true).nullValue(Unknown.text(language)).withCollector(access)
					.withFormatter(new ValueTexts(language)).withEscaper(escaper).compile(text).execute(values, out);
			return out.toString();
		} catch (TooMuchException e) {
			throw new TemplateException(Kind.RESULT_TOO_LARGE, tags.templateName(), placeOf(access.lastKey()), e);
		} catch (ValueTexts.NotATextException e) {
			throw notAText(access.lastKey(), e);
		} catch (MustacheException.Context e) {
			throw unknown(Names.plain(e.key), placeOf(e.key), values, e);
		}
	}

	private Place placeOf(String key) {
		Tag tag = tags.of(key);
		return tag == null ? Place.WHOLE : tag.place();
	}

	private TemplateException notAText(String key, RuntimeException cause) {
		String name = Names.plain(key);
		return new TemplateException(Kind.NOT_A_TEXT, tags.templateName(), placeOf(key), cause, name, "{{#" + name + "}}", "{{/" + name + "}}");
	}

	private TemplateException unknown(String name, Place place, Map<String, ?> values, RuntimeException cause) {
		return new TemplateException(Kind.UNKNOWN_VALUE, tags.templateName(), place, cause, name,
				String.join(", ", new OfferedNames(values).nearest(name)));
	}
}
