package org.huunghi.server.status;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.huunghi.repository.internal.server.Engine;
import org.huunghi.server.request.Access;
import org.huunghi.server.request.RequestRegistry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Answers the request {@code status}: an object with one field for each part, of which some are for administrators only. Other packages add parts of
 * theirs.
 */
public final class ServerStatus implements AutoCloseable {
	private static final Logger LOG = Logger.getLogger(ServerStatus.class.getName());
	private static final JsonFactory JSON = new JsonFactory();

	private record Entry(Access access, StatusPart part) {
	}

	private final Map<String, Entry> entries = new ConcurrentSkipListMap<>();
	private final CommitMeter commits;

	/** Begins to measure. */
	public ServerStatus(Engine engine, RequestRegistry requests) {
		commits = new CommitMeter(engine.repository());
		BasicParts basic = new BasicParts(engine);
		add("server", Access.USERS, basic::server);
		add("store", Access.USERS, basic::store);
		add("models", Access.USERS, basic::models);
		add("commits", Access.USERS, json -> {
			json.writeStartObject();
			commits.write(json);
			json.writeEndObject();
		});
		add("memory", Access.ADMINISTRATORS, BasicParts::memory);
		requests.add("status", Access.USERS, (request, answer) -> write(requests.administers(request.caller()), answer));
	}

	/**
	 * Adds a part.
	 *
	 * @param name of its field
	 * @throws IllegalStateException where the name is taken
	 */
	public void add(String name, Access access, StatusPart part) {
		if (entries.putIfAbsent(name, new Entry(access, part)) != null) {
			throw new IllegalStateException("There are two parts of the status called " + name);
		}
	}

	/** Tells of the room on the disk of a folder too. */
	public void watch(Path folder) {
		add("disk", Access.ADMINISTRATORS, json -> {
			FileStore disk = Files.getFileStore(folder);
			json.writeStartObject();
			json.writeNumberField("free", disk.getUsableSpace());
			json.writeNumberField("total", disk.getTotalSpace());
			json.writeEndObject();
		});
	}

	private void write(boolean everything, JsonGenerator json) throws IOException {
		json.writeStartObject();
		for (Map.Entry<String, Entry> each : entries.entrySet()) {
			if (everything || each.getValue().access() == Access.USERS) {
				String value = print(each.getKey(), each.getValue().part());
				if (value != null) {
					json.writeFieldName(each.getKey());
					json.writeRawValue(value);
				}
			}
		}
		json.writeEndObject();
	}

	private static String print(String name, StatusPart part) {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = JSON.createGenerator(text)) {
			part.write(json);
		} catch (IOException | RuntimeException e) {
			LOG.log(Level.WARNING, "The status of " + name + " can't be told", e);
			return null;
		}
		return text.toString();
	}

	@Override
	public void close() {
		commits.close();
	}
}
