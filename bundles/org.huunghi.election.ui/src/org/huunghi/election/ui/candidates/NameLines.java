package org.huunghi.election.ui.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.huunghi.workbench.form.value.Tsv;

/** Finds the names in what was copied from a spreadsheet or a letter: one a line, perhaps behind a number. */
public final class NameLines {
	private static final Pattern NUMBER = Pattern.compile("^\\s*[\\p{Nd}]{1,3}\\s*[.):\\-–/]?\\s*");
	private static final Pattern LETTER = Pattern.compile("\\p{L}");

	private NameLines() {
	}

	/** @return the names in their order, none blank: the first cell of each line that holds letters */
	public static List<String> of(String text) {
		List<String> names = new ArrayList<>();
		for (List<String> line : Tsv.read(text == null ? "" : text)) {
			line.stream().map(cell -> NUMBER.matcher(cell).replaceFirst("").strip()).filter(cell -> LETTER.matcher(cell).find()).findFirst()
					.ifPresent(names::add);
		}
		return names;
	}
}
