package org.huunghi.aid.tests.iati;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files of activities that were written for the tests. */
public final class IatiSamples {
	private static final List<String> NAMES = List.of("full.xml", "minimal.xml");

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

	/** @return the valid samples by name */
	static Map<String, byte[]> all() {
		Map<String, byte[]> all = new LinkedHashMap<>();
		NAMES.forEach(name -> all.put("samples/" + name, read(name)));
		return all;
	}
}
