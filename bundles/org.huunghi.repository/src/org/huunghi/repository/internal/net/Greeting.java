package org.huunghi.repository.internal.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EPackage;
import org.huunghi.union.UnionPackage;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * What both sides of a line say of themselves before anything else: that they are Hữu Nghị, and of which version.
 *
 * @param protocol version of what is spoken over the line
 * @param program version of the program, such as {@code 0.1.0}
 * @param models versions of the models that are installed, by name, such as union
 * @param line by which a client will ask about the line after it broke; empty where a server greets
 */
public record Greeting(int protocol, String program, Map<String, Integer> models, String line) {
	/** To be raised whenever older programs could not follow any longer. */
	private static final int PROTOCOL = 1;
	private static final String FIRST = "huunghi ";
	private static final String LINE = "line ";
	private static final Pattern MODEL = Pattern.compile("urn:huunghi:([a-z.]{1,40}):(\\d{1,6})");
	private static final int MOST_MODELS = 100;

	/** @return the greeting of this program */
	public static Greeting ours() {
		// the core model is entered when it is first used
		UnionPackage.eINSTANCE.getName();
		Map<String, Integer> models = new TreeMap<>();
		for (String uri : EPackage.Registry.INSTANCE.keySet()) {
			add(uri, models);
		}
		return new Greeting(PROTOCOL, ownVersion(), models, "");
	}

	/** @return the same greeting for a certain line */
	Greeting over(String name) {
		return new Greeting(protocol, program, models, name);
	}

	private static String ownVersion() {
		Bundle bundle = FrameworkUtil.getBundle(Greeting.class);
		if (bundle == null) {
			return "0.1.0";
		}
		return bundle.getVersion().getMajor() + "." + bundle.getVersion().getMinor() + "." + bundle.getVersion().getMicro();
	}

	private static void add(String uri, Map<String, Integer> models) {
		Matcher model = MODEL.matcher(uri);
		if (model.matches() && models.size() < MOST_MODELS) {
			models.merge(model.group(1), Integer.valueOf(model.group(2)), Math::max);
		}
	}

	/** @return a negative number where the other is an older version in any respect, a positive one where it is newer, 0 where they get on with each other */
	public int compare(Greeting other) {
		if (other.protocol != protocol) {
			return Integer.compare(other.protocol, protocol);
		}
		return models.entrySet().stream().filter(mine -> other.models.containsKey(mine.getKey()))
				.mapToInt(mine -> Integer.compare(other.models.get(mine.getKey()), mine.getValue())).filter(difference -> difference != 0).findFirst().orElse(0);
	}

	/** Writes it, and leaves out models for which there is no room. */
	void write(ByteBuffer target) {
		put(target, FIRST + protocol + '\n' + program + '\n' + (line.isEmpty() ? "" : LINE + line + '\n'));
		models.forEach((name, version) -> put(target, "urn:huunghi:" + name + ':' + version + '\n'));
	}

	private static void put(ByteBuffer target, String line) {
		byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
		if (bytes.length <= target.remaining()) {
			target.put(bytes);
		}
	}

	/**
	 * Lines that a later version adds are passed over.
	 *
	 * @throws IOException when it is none
	 */
	static Greeting read(ByteBuffer source) throws IOException {
		String[] lines = StandardCharsets.UTF_8.decode(source).toString().split("\n");
		if (lines.length < 2 || !lines[0].startsWith(FIRST)) {
			throw new IOException("No greeting");
		}
		Map<String, Integer> models = new TreeMap<>();
		String line = "";
		for (int i = 2; i < lines.length; i++) {
			add(lines[i], models);
			line = lines[i].matches(LINE + "[0-9a-f-]{36}") ? lines[i].substring(LINE.length()) : line;
		}
		try {
			// what is not a version is not to get into messages
			return new Greeting(Integer.parseInt(lines[0].substring(FIRST.length())), lines[1].matches("[0-9A-Za-z.\\-]{1,40}") ? lines[1] : "?", models, line);
		} catch (NumberFormatException e) {
			throw new IOException(e);
		}
	}
}
