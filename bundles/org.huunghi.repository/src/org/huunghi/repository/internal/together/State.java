package org.huunghi.repository.internal.together;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** What the server said last of participants and locks, of all branches. */
record State(List<Someone> participants, List<Lock> locks) {
	static final State NOTHING = new State(List.of(), List.of());
	private static final JsonFactory JSON = new JsonFactory();

	/** A participant. */
	record Someone(String user, String host, String version, Instant since, boolean me, List<RecordRef> opened) {
	}

	/** A lock. */
	record Lock(RecordRef record, String user, String host, Instant since, boolean lasting, String note, boolean mine) {
	}

	/** @throws IOException where it is not what a server says; fields that are unknown here are skipped */
	static State read(String answer) throws IOException {
		List<Someone> participants = new ArrayList<>();
		List<Lock> locks = new ArrayList<>();
		try (JsonParser json = JSON.createParser(answer)) {
			json.nextToken();
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String field = json.currentName();
				json.nextToken();
				if (field.equals("participants")) {
					while (json.nextToken() == JsonToken.START_OBJECT) {
						participants.add(someone(json));
					}
				} else if (field.equals("locks")) {
					while (json.nextToken() == JsonToken.START_OBJECT) {
						locks.add(lock(json));
					}
				} else {
					json.skipChildren();
				}
			}
		}
		return new State(List.copyOf(participants), List.copyOf(locks));
	}

	private static Someone someone(JsonParser json) throws IOException {
		Fields fields = new Fields();
		List<RecordRef> opened = new ArrayList<>();
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			if (json.currentName().equals("opened")) {
				json.nextToken();
				while (json.nextToken() == JsonToken.START_OBJECT) {
					opened.add(Fields.read(json).record());
				}
			} else {
				fields.take(json);
			}
		}
		return new Someone(fields.text("user"), fields.text("host"), fields.text("version"), Instant.ofEpochMilli(fields.number("since")), fields.flag("me"),
				List.copyOf(opened));
	}

	private static Lock lock(JsonParser json) throws IOException {
		Fields fields = Fields.read(json);
		return new Lock(fields.record(), fields.text("user"), fields.text("host"), Instant.ofEpochMilli(fields.number("since")), fields.flag("lasting"),
				fields.text("note"), fields.flag("mine"));
	}
}
