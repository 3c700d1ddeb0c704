package org.huunghi.server.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * What an entry of a backup must come to.
 *
 * @param rows of a table; 0 for other entries
 * @param bytes of its content, before it is compressed
 * @param sha256 of its content, in lower-case hexadecimal
 */
record Sum(long rows, long bytes, String sha256) {
	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	/** @param sums by the names of the entries */
	static void write(Map<String, Sum> sums, OutputStream out) throws IOException {
		try (JsonGenerator json = Json.generator(out)) {
			json.writeStartObject();
			for (Map.Entry<String, Sum> each : sums.entrySet()) {
				json.writeObjectFieldStart(each.getKey());
				json.writeNumberField("rows", each.getValue().rows());
				json.writeNumberField("bytes", each.getValue().bytes());
				json.writeStringField("sha256", each.getValue().sha256());
				json.writeEndObject();
			}
			json.writeEndObject();
		}
	}

	static Map<String, Sum> read(byte[] bytes) throws IOException {
		Map<String, Sum> sums = new LinkedHashMap<>();
		try (Json json = new Json(bytes)) {
			for (String name : json.keys()) {
				sums.put(name, readOne(json));
			}
		}
		return sums;
	}

	private static Sum readOne(Json json) throws IOException {
		long rows = -1;
		long bytes = -1;
		String sha256 = "";
		for (String key : json.keys()) {
			switch (key) {
			case "rows" -> rows = json.number();
			case "bytes" -> bytes = json.number();
			case "sha256" -> sha256 = json.text(HASH);
			default -> throw json.unexpected(key);
			}
		}
		return new Sum(rows, bytes, sha256);
	}
}
