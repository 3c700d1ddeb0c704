package org.huunghi.aid.iati.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a grammar from its notation, which {@code activities.grammar} explains. */
final class GrammarReader {
	private static final Pattern RULE = Pattern.compile("([~!^]*)([\\w-]+)(?: \\((\\w+)\\))?:([^>=]*)([>=])(.*)");
	private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)(!?)(?:\\[(.*)\\])?(?::(\\w+))?");
	private static final Pattern CHILD = Pattern.compile("([\\w-]+)(?:=([\\w-]+))?([?*+]?)");

	private GrammarReader() {
	}

	static Grammar read(List<String> lines) {
		Map<String, ElementRule> rules = new HashMap<>();
		Set<String> global = new HashSet<>();
		for (String line : join(lines)) {
			Matcher rule = match(RULE, line);
			ElementRule read = new ElementRule(rule.group(2), rule.group(3), attributes(rule.group(4)), !rule.group(1).matches(".*[~!].*"),
					rule.group(5).equals("=") ? ValueType.of(rule.group(6).strip()) : null,
					rule.group(5).equals(">") ? children(rule.group(6)) : List.of());
			if (rules.put(read.name(), read) != null) {
				throw new IllegalArgumentException("twice: " + read.name());
			}
			if (rule.group(1).contains("^")) {
				global.add(read.name());
			}
		}
		return new Grammar(rules, global);
	}

	/** Lines without what is for readers only, those that end in \ with the line after them. */
	private static List<String> join(List<String> lines) {
		List<String> joined = new ArrayList<>();
		StringBuilder open = new StringBuilder();
		for (String line : lines) {
			String text = line.strip();
			if (text.endsWith("\\")) {
				open.append(text, 0, text.length() - 1);
			} else if (!text.isEmpty() && !text.startsWith("#")) {
				joined.add(open.append(text).toString());
				open.setLength(0);
			}
		}
		return joined;
	}

	private static Map<String, AttributeRule> attributes(String text) {
		Map<String, AttributeRule> attributes = new LinkedHashMap<>();
		for (String word : words(text)) {
			Matcher attribute = match(ATTRIBUTE, word);
			ValueType type = attribute.group(4) == null ? ValueType.STRING : ValueType.of(attribute.group(4));
			String lists = attribute.group(3) == null ? "" : attribute.group(3);
			int colon = lists.indexOf(':');
			Map<String, String> byKey = new HashMap<>();
			String usual = "";
			if (colon < 0 && !lists.isEmpty()) {
				byKey.put("", lists);
			} else if (colon >= 0) {
				String[] entries = lists.substring(colon + 1).split(",");
				usual = entries[0].substring(0, entries[0].indexOf('/'));
				for (String entry : entries) {
					String[] parts = entry.split("/", 2);
					if (!parts[1].isEmpty()) {
						byKey.put(parts[0], parts[1]);
					}
				}
			}
			attributes.put(attribute.group(1), new AttributeRule(attribute.group(1), !attribute.group(2).isEmpty(), type, Map.copyOf(byKey),
					colon < 0 ? null : lists.substring(0, colon), usual));
		}
		return attributes;
	}

	private static List<ChildRule> children(String text) {
		List<ChildRule> children = new ArrayList<>();
		for (String word : words(text)) {
			Matcher child = match(CHILD, word);
			String occurrence = child.group(3);
			children.add(new ChildRule(child.group(1), child.group(2) == null ? child.group(1) : child.group(2),
					occurrence.isEmpty() || occurrence.equals("+"), occurrence.equals("*") || occurrence.equals("+")));
		}
		return List.copyOf(children);
	}

	private static List<String> words(String text) {
		String stripped = text.strip();
		return stripped.isEmpty() ? List.of() : List.of(stripped.split("\\s+"));
	}

	private static Matcher match(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("not in the notation: " + text);
		}
		return matcher;
	}
}
