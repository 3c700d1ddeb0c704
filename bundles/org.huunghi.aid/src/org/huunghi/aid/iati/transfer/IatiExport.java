package org.huunghi.aid.iati.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import javax.xml.XMLConstants;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.iati.map.Completion;
import org.huunghi.aid.iati.map.Completion.Publisher;
import org.huunghi.aid.iati.map.Context;
import org.huunghi.aid.iati.map.Context.Lack;
import org.huunghi.aid.iati.map.Groups;
import org.huunghi.aid.iati.map.Kept;
import org.huunghi.aid.iati.map.Words;
import org.huunghi.aid.iati.schema.Grammar;
import org.huunghi.aid.iati.xml.Element;
import org.huunghi.aid.iati.xml.Element.Attribute;
import org.huunghi.aid.iati.xml.ElementWriter;

/**
 * Writes activities as a file of IATI 2.03. An activity that was read from such a file goes out as it came, changed only where the register says
 * something else by now.
 */
public final class IatiExport {
	private static final String LAST_UPDATED = "last-updated-datetime";

	private final Publisher publisher;
	private final Context context;
	private final Instant now;
	private final Locale language;
	private final boolean others;

	/**
	 * @param publisher who publishes activities of which no file said it yet
	 * @param context knows the places and organisations; its language is that of texts without one
	 * @param language of new activities
	 * @param now when the file is written
	 * @param others whether the other activities are written where one can't be; else nothing is
	 */
	public IatiExport(Publisher publisher, Context context, Locale language, Instant now, boolean others) {
		this.publisher = publisher;
		this.context = context;
		this.language = language;
		this.now = now.truncatedTo(ChronoUnit.SECONDS);
		this.others = others;
	}

	/**
	 * @param activities at least one, since the standard knows no empty file
	 * @param out is left open
	 * @return what the standard has no place for and was left out, and which activities were
	 * @throws IatiException when activities can't be written and all are asked for; what has been written up to there is then no file
	 * @throws IOException when the stream can't be written
	 */
	public ExportResult write(List<AidActivity> activities, OutputStream out) throws IOException {
		if (activities.isEmpty()) {
			throw new IatiException(List.of(locale -> ExportResult.text(locale, "nothing")));
		}
		FileElement file = new FileElement(activities, now);
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		ElementWriter writer = new ElementWriter(text);
		text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		writer.begin(file.root());
		int written = 0;
		for (AidActivity record : activities) {
			Element activity = element(record, file);
			if (activity != null) {
				text.write("\n\t");
				writer.write(activity);
				written++;
			}
		}
		for (Element extra : file.extras()) {
			text.write("\n\t");
			writer.write(extra);
		}
		text.write('\n');
		writer.end(file.root());
		text.write('\n');
		text.flush();
		List<Lack> refused = context.lacks().stream().filter(Lack::refused).toList();
		if (!refused.isEmpty() && (!others || written == 0)) {
			throw new IatiException(refused.stream().map(lack -> (IatiException.Reason) locale -> Words.of(lack, locale)).toList());
		}
		return new ExportResult(written, List.copyOf(context.lacks()));
	}

	/** @return the activity as it is written; null where something lacks, which the context knows then */
	private Element element(AidActivity record, FileElement file) {
		long before = refusals();
		Kept kept = Kept.of(record.getIatiSource());
		if (kept == null) {
			Element fresh = Element.of(Grammar.ACTIVITY);
			fresh.set(new Attribute(XMLConstants.XML_NS_URI, "lang", "xml:lang", language.getLanguage()));
			kept = new Kept(file.root(), fresh, List.of());
		}
		boolean changed = Groups.give(kept, record, context);
		Completion.complete(kept.activity(), record, publisher, context);
		if (changed && kept.activity().get(LAST_UPDATED) != null) {
			kept.activity().set(LAST_UPDATED, now.toString());
		}
		file.inherit(kept);
		return refusals() > before ? null : kept.activity();
	}

	private long refusals() {
		return context.lacks().stream().filter(Lack::refused).count();
	}
}
