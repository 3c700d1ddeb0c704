package org.huunghi.aid.iati.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The lists of codes that IATI 2.03 refers to. Read once, from {@code codes.lists}, which explains its notation. */
public final class CodeLists {
	private static final class Holder {
		private static final Map<String, CodeList> ALL = load();
	}

	private CodeLists() {
	}

	/** @return the list of that name, or null where it is not known here */
	public static CodeList find(String name) {
		return Holder.ALL.get(name);
	}

	private static Map<String, CodeList> load() {
		try (InputStream in = CodeLists.class.getResourceAsStream("codes.lists")) {
			Map<String, CodeList> lists = new HashMap<>();
			new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\\\\\R", " ").lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
					.map(CodeLists::read).forEach(list -> lists.put(list.name(), list));
			return Map.copyOf(lists);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static CodeList read(String line) {
		String[] parts = line.split("=", 2);
		String name = parts[0].strip();
		boolean binding = name.endsWith("!");
		Set<String> codes = new HashSet<>();
		for (String word : parts[1].strip().split("\\s+")) {
			int range = word.indexOf("..");
			if (range < 0) {
				codes.add(word);
			} else {
				for (int code = Integer.parseInt(word.substring(0, range)); code <= Integer.parseInt(word.substring(range + 2)); code++) {
					codes.add(String.valueOf(code));
				}
			}
		}
		return new CodeList(binding ? name.substring(0, name.length() - 1) : name, binding, Set.copyOf(codes));
	}
}
