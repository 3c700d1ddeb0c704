package org.huunghi.repository.internal.together;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.huunghi.repository.internal.request.JsonObject;

/** What the server said last of participants and locks, of all branches. */
record State(List<Someone> participants, List<Lock> locks) {
	static final State NOTHING = new State(List.of(), List.of());

	/** A participant. */
	record Someone(String user, String host, String version, Instant since, boolean me, List<RecordRef> opened) {
	}

	/** A lock. */
	record Lock(RecordRef record, String user, String host, Instant since, boolean lasting, String note, boolean mine) {
	}

	/** @throws IOException where it is not what a server says */
	static State read(String answer) throws IOException {
		JsonObject json = JsonObject.read(answer);
		return new State(json.objects("participants").stream().map(State::someone).toList(), json.objects("locks").stream().map(State::lock).toList());
	}

	private static Someone someone(JsonObject json) {
		return new Someone(json.text("user"), json.text("host"), json.text("version"), since(json), json.flag("me"),
				json.objects("opened").stream().map(State::record).toList());
	}

	private static Lock lock(JsonObject json) {
		return new Lock(record(json), json.text("user"), json.text("host"), since(json), json.flag("lasting"), json.text("note"), json.flag("mine"));
	}

	private static RecordRef record(JsonObject json) {
		return new RecordRef((int) json.number("branch"), json.number("key"), json.text("id"));
	}

	private static Instant since(JsonObject json) {
		return Instant.ofEpochMilli(json.number("since"));
	}
}
