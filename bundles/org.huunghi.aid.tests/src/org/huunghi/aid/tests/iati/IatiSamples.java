package org.huunghi.aid.tests.iati;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files of activities that were written for the tests. */
public final class IatiSamples {
	private static final List<String> NAMES = List.of("full.xml", "minimal.xml");

	private static final String END = "</iati-activity>";

	private IatiSamples() {
	}

	/** @return the bytes of a sample */
	public static byte[] read(String name) {
		try (InputStream in = IatiSamples.class.getResourceAsStream("samples/" + name)) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** @return the text of a sample */
	public static String text(String name) {
		return new String(read(name), StandardCharsets.UTF_8);
	}

	/** @return the only activity of full.xml, which can be changed and put beside it */
	public static String activity() {
		String file = text("full.xml");
		return file.substring(file.indexOf("\t<iati-activity "), file.indexOf(END) + END.length());
	}

	/** @return the valid samples by name */
	static Map<String, byte[]> all() {
		Map<String, byte[]> all = new LinkedHashMap<>();
		NAMES.forEach(name -> all.put("samples/" + name, read(name)));
		return all;
	}
}
