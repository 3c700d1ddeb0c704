package org.huunghi.cli.show;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.cli.output.PlainText;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.Identified;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;

/** Prints a record for a reader: a line for each field, what it contains indented under it, references by label and id. */
public final class RecordText {
	private static final Texts TEXTS = Texts.beside(RecordText.class, "messages");
	private static final String INDENT = "  ";
	private static final String NOTHING = "–";

	private final PrintStream out;
	private final Locale locale;

	/** @param locale the reader's language */
	public RecordText(PrintStream out, Locale locale) {
		this.out = out;
		this.locale = locale;
	}

	/** Prints the record, empty fields too, so that a reader sees what could be known. */
	public void print(EObject record) {
		out.println(PlainText.oneLine(Names.label(record, locale)));
		line(INDENT, TEXTS.get(locale, "show.type"), ModelLabels.of(record.eClass(), locale));
		if (record.eContainer() != null) {
			line(INDENT, TEXTS.get(locale, "show.within"), path(record.eContainer()));
		}
		for (EStructuralFeature field : Fields.of(record.eClass())) {
			print(record, field, INDENT, true);
		}
	}

	private String path(EObject object) {
		List<String> labels = new ArrayList<>();
		for (EObject at = object; at != null; at = at.eContainer()) {
			labels.addFirst(Names.label(at, locale));
		}
		return String.join(" › ", labels);
	}

	private void print(EObject object, EStructuralFeature field, String indent, boolean emptyToo) {
		String label = ModelLabels.of(object.eClass(), field, locale);
		List<?> values = Fields.values(object, field);
		if (values.isEmpty()) {
			if (emptyToo) {
				line(indent, label, NOTHING);
			}
		} else if (Fields.depth(field) == Fields.Depth.COUNTED) {
			line(indent, label, ValueTexts.of(null, values.size(), locale));
		} else if (field.isMany() || Fields.depth(field) == Fields.Depth.OPENED) {
			out.println(indent + label + ':');
			values.forEach(value -> item(field, value, indent + INDENT));
		} else {
			line(indent, label, value(field, values.getFirst()));
		}
	}

	private void item(EStructuralFeature field, Object value, String indent) {
		if (Fields.depth(field) == Fields.Depth.VALUE) {
			out.println(indent + "- " + value(field, value));
			return;
		}
		EObject object = (EObject) value;
		if (isFlat(object)) {
			out.println(indent + "- " + inline(object));
			return;
		}
		out.println(indent + "- " + PlainText.oneLine(Names.label(object, locale)) + " (" + ModelLabels.of(object.eClass(), locale) + ')');
		for (EStructuralFeature inner : Fields.of(object.eClass())) {
			print(object, inner, indent + INDENT + INDENT, false);
		}
	}

	/** A name or a code fits on one line; a record, which can be cited by its id, gets its own lines. */
	private static boolean isFlat(EObject object) {
		return !(object instanceof Identified) && Fields.of(object.eClass()).stream()
				.noneMatch(field -> field.isMany() || Fields.depth(field) == Fields.Depth.OPENED);
	}

	private String inline(EObject object) {
		List<String> parts = new ArrayList<>();
		EClass type = object.eClass();
		for (EStructuralFeature field : Fields.of(type)) {
			Fields.values(object, field).forEach(value -> parts.add(ModelLabels.of(type, field, locale) + ": " + value(field, value)));
		}
		return parts.isEmpty() ? ModelLabels.of(type, locale) : String.join("; ", parts);
	}

	private String value(EStructuralFeature field, Object value) {
		if (field instanceof EAttribute attribute) {
			return PlainText.oneLine(ValueTexts.of(attribute, value, locale));
		}
		EObject target = (EObject) value;
		String text = PlainText.oneLine(Names.label(target, locale));
		if (Fields.count(target) >= 0) {
			text += " (" + ValueTexts.of(null, Fields.count(target), locale) + ')';
		}
		return target instanceof Identified identified && !target.eIsProxy() && identified.getId() != null ? text + " [" + identified.getId() + ']' : text;
	}

	private void line(String indent, String label, String value) {
		out.println(indent + label + ": " + PlainText.oneLine(value));
	}
}
