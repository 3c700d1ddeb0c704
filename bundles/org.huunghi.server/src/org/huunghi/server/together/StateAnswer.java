package org.huunghi.server.together;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.spi.server.InternalSession;

import com.fasterxml.jackson.core.JsonGenerator;

/** Tells a client who is here, what they have open and what is locked, as far as its user may read these records. */
final class StateAnswer {
	private final Presences presences;
	private final Locks locks;
	private final Records records;

	StateAnswer(Presences presences, Locks locks, Records records) {
		this.presences = presences;
		this.locks = locks;
		this.records = records;
	}

	void write(InternalSession session, JsonGenerator json) throws IOException {
		Map<RecordKey, Boolean> readable = new HashMap<>();
		Holder self = presences.holder(session);
		json.writeStartObject();
		json.writeArrayFieldStart("participants");
		for (Presences.Seen seen : presences.all()) {
			write(seen, self, session, readable, json);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("locks");
		for (HeldLock lock : locks.all()) {
			if (mayRead(session, lock.key(), readable)) {
				write(lock, self, json);
			}
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private boolean mayRead(InternalSession session, RecordKey key, Map<RecordKey, Boolean> known) {
		return known.computeIfAbsent(key, each -> records.mayRead(session, each));
	}

	private void write(Presences.Seen seen, Holder self, InternalSession session, Map<RecordKey, Boolean> readable, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeNumberField("session", seen.session());
		json.writeStringField("user", seen.holder().user());
		json.writeStringField("host", seen.host());
		json.writeStringField("version", seen.version());
		json.writeNumberField("since", seen.since());
		json.writeBooleanField("me", seen.holder().equals(self));
		json.writeArrayFieldStart("opened");
		for (Map.Entry<RecordKey, String> each : seen.opened().entrySet()) {
			if (mayRead(session, each.getKey(), readable)) {
				json.writeStartObject();
				writeRecord(each.getKey(), each.getValue(), json);
				json.writeEndObject();
			}
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void write(HeldLock lock, Holder self, JsonGenerator json) throws IOException {
		json.writeStartObject();
		writeRecord(lock.key(), lock.recordId(), json);
		json.writeStringField("user", lock.holder().user());
		json.writeStringField("host", lock.host());
		json.writeNumberField("since", lock.since());
		json.writeBooleanField("lasting", lock.lasting());
		json.writeStringField("note", lock.note());
		json.writeBooleanField("mine", lock.isOf(self));
		json.writeEndObject();
	}

	private static void writeRecord(RecordKey key, String id, JsonGenerator json) throws IOException {
		json.writeNumberField("branch", key.branch());
		json.writeNumberField("key", CDOIDUtil.getLong(key.object()));
		json.writeStringField("id", id);
	}
}
