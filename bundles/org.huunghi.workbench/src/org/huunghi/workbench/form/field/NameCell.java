package org.huunghi.workbench.form.field;

import java.util.List;
import java.util.Locale;

import org.huunghi.union.Name;
import org.huunghi.union.Named;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.form.edit.Edits;

/** The names of a row in one cell of a table: shows the name that stands for the row, and changes that one. */
public final class NameCell {
	private NameCell() {
	}

	/** @return the name that stands for the row; empty where it has none */
	public static String text(Named row, Locale locale) {
		return row.getNames().isEmpty() ? "" : Names.of(row, locale);
	}

	/** Changes the name that stands for the row; a row without a name gets one in the language, as a rule Vietnamese. */
	public static void set(Named row, String text, Edits edits, Locale locale) {
		String before = text(row, locale);
		if (before.equals(text)) {
			return;
		}
		for (Name name : row.getNames()) {
			if (before.equals(name.getText())) {
				edits.set(name, UnionPackage.Literals.NAME__TEXT, text.isEmpty() ? null : text);
				return;
			}
		}
		Name name = UnionFactory.eINSTANCE.createName();
		name.setLanguage(NameEntries.LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "vi");
		name.setText(text);
		edits.run(edits.label(row, UnionPackage.Literals.NAMED__NAMES), List.of(edits.adding(row, UnionPackage.Literals.NAMED__NAMES, name, -1)));
	}
}
