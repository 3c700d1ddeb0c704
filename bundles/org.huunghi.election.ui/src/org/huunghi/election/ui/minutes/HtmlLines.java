package org.huunghi.election.ui.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a page of HTML, line by line as a reader sees it: for a preview where no browser is at hand. Cells of a row stand in one line. */
public final class HtmlLines {
	private static final Pattern TOKEN = Pattern.compile("<!--.*?-->|<![^>]*>|<(/?)([A-Za-z][A-Za-z0-9]*)([^>]*)>|([^<]+)", Pattern.DOTALL);
	private static final Pattern SKIPPED = Pattern.compile("<(head|style|script)\\b.*?</\\1\\s*>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
	private static final Pattern CLASSES = Pattern.compile("class\\s*=\\s*[\"']([^\"']*)[\"']");
	private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9A-Fa-f]+|[a-z]+);");

	private final List<Line> lines = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private final List<List<String>> cells = new ArrayList<>();
	private boolean inRow;
	private boolean bold;
	private boolean centred;
	private boolean heading;

	/**
	 * One line.
	 *
	 * @param cells one text, or those of a table's row
	 * @param bold whether it stands out
	 * @param centred whether it stands in the middle
	 */
	public record Line(List<String> cells, boolean bold, boolean centred) {
	}

	private HtmlLines() {
	}

	/** @return the lines of the page's body */
	public static List<Line> of(String html) {
		HtmlLines reader = new HtmlLines();
		Matcher token = TOKEN.matcher(SKIPPED.matcher(html).replaceAll(""));
		while (token.find()) {
			if (token.group(4) != null) {
				reader.text.append(decode(token.group(4).replaceAll("[ \\t\\r\\n]+", " ")));
			} else if (token.group(2) != null) {
				reader.tag(token.group(2).toLowerCase(Locale.ROOT), !token.group(1).isEmpty(), token.group(3));
			}
		}
		reader.endBlock();
		return reader.lines;
	}

	private void tag(String name, boolean end, String attributes) {
		switch (name) {
			case "p", "div", "h1", "h2", "h3", "li", "title" -> {
				endBlock();
				heading = !end && name.startsWith("h");
				style(end ? "" : attributes);
			}
			case "br", "hr" -> endBlock();
			case "tr" -> {
				endBlock();
				if (end) {
					endRow();
				}
				inRow = !end;
			}
			case "td", "th" -> {
				endBlock();
				if (!end) {
					cells.add(new ArrayList<>());
					bold |= name.equals("th");
				}
			}
			default -> {
				// Other tags don't part lines.
			}
		}
	}

	private void style(String attributes) {
		Matcher classes = CLASSES.matcher(attributes);
		String all = classes.find() ? ' ' + classes.group(1) + ' ' : "";
		bold = heading || all.contains(" strong ") || all.contains(" title ") || all.contains(" subject ") || all.contains(" resolves ");
		centred = all.contains(" title ") || all.contains(" subject ") || all.contains(" resolver ") || all.contains(" resolves ");
	}

	private void endBlock() {
		String block = text.toString().strip();
		text.setLength(0);
		if (block.isEmpty()) {
			return;
		}
		if (inRow && !cells.isEmpty()) {
			cells.getLast().add(block);
		} else {
			lines.add(new Line(List.of(block), bold, centred));
			bold = false;
			centred = false;
		}
	}

	/** Cells of several lines become several rows. */
	private void endRow() {
		int height = cells.stream().mapToInt(List::size).max().orElse(0);
		for (int i = 0; i < height; i++) {
			int row = i;
			lines.add(new Line(cells.stream().map(cell -> row < cell.size() ? cell.get(row) : "").toList(), bold, false));
		}
		cells.clear();
		bold = false;
	}

	private static String decode(String text) {
		return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1))));
	}

	private static String character(String entity) {
		if (entity.startsWith("#")) {
			boolean hex = entity.startsWith("#x");
			return Character.toString(Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10));
		}
		return switch (entity) {
			case "amp" -> "&";
			case "lt" -> "<";
			case "gt" -> ">";
			case "quot" -> "\"";
			case "apos" -> "'";
			case "nbsp" -> "\u00a0";
			default -> '&' + entity + ';';
		};
	}
}
