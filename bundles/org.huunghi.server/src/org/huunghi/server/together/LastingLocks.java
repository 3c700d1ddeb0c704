package org.huunghi.server.together;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.server.IStore;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Keeps the lasting locks among the properties of the repository's store: in whatever database it has, and in its backups. */
final class LastingLocks {
	private static final Logger LOG = Logger.getLogger(LastingLocks.class.getName());
	private static final String PREFIX = "org.huunghi.lock.";
	private static final JsonFactory JSON = new JsonFactory();

	private final IStore store;

	LastingLocks(IStore store) {
		this.store = store;
	}

	/** @return those that are stored; what can't be read is left alone */
	List<HeldLock> load() {
		List<HeldLock> locks = new ArrayList<>();
		store.getPersistentProperties(null).forEach((name, value) -> {
			if (name.startsWith(PREFIX)) {
				try {
					locks.add(read(name.substring(PREFIX.length()), value));
				} catch (IOException | RuntimeException e) {
					LOG.log(Level.WARNING, "The stored lock " + name + " can't be read", e);
				}
			}
		});
		return locks;
	}

	/** It is stored when this returns. */
	void put(HeldLock lock) {
		store.setPersistentProperties(Map.of(name(lock.key()), print(lock)));
	}

	void remove(HeldLock lock) {
		store.removePersistentProperties(Set.of(name(lock.key())));
	}

	private static String name(RecordKey key) {
		return PREFIX + key.branch() + '.' + CDOIDUtil.getLong(key.object());
	}

	private static HeldLock read(String name, String value) throws IOException {
		int dot = name.indexOf('.');
		RecordKey key = new RecordKey(Integer.parseInt(name.substring(0, dot)), CDOIDUtil.createLong(Long.parseLong(name.substring(dot + 1))));
		Map<String, String> fields = new HashMap<>();
		try (JsonParser json = JSON.createParser(value)) {
			json.nextToken();
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				fields.put(json.currentName(), json.nextTextValue());
			}
		}
		return new HeldLock(key, fields.get("id"), new Holder(fields.get("user"), ""), fields.get("host"), Long.parseLong(fields.get("since")), true,
				fields.get("note"));
	}

	private static String print(HeldLock lock) {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = JSON.createGenerator(text)) {
			json.writeStartObject();
			json.writeStringField("id", lock.recordId());
			json.writeStringField("user", lock.holder().user());
			json.writeStringField("host", lock.host());
			json.writeStringField("since", Long.toString(lock.since()));
			json.writeStringField("note", lock.note());
			json.writeEndObject();
		} catch (IOException e) {
			throw new IllegalStateException("A string can always be written to", e);
		}
		return text.toString();
	}
}
