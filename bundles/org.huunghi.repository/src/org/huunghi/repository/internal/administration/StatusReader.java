package org.huunghi.repository.internal.administration;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.huunghi.repository.administration.BackupReport;
import org.huunghi.repository.administration.CommitFigures;
import org.huunghi.repository.administration.ConnectedClient;
import org.huunghi.repository.administration.ServerStatus;
import org.huunghi.repository.internal.request.JsonObject;

/** Reads what a server says of how it is doing. */
final class StatusReader {
	private StatusReader() {
	}

	/** @throws IOException where it is not what a server says */
	static ServerStatus read(String answer) throws IOException {
		JsonObject json = JsonObject.read(answer);
		JsonObject server = json.object("server");
		JsonObject store = json.object("store");
		JsonObject memory = json.object("memory");
		return new ServerStatus(server.text("version"), server.text("uuid"), Instant.ofEpochMilli(server.number("started")),
				Duration.ofMillis(server.number("now") - server.number("started")), (store.text("kind") + ' ' + store.text("version")).strip(),
						json.texts("models"),
				(int) server.number("sessions"), commits(json.object("commits")), clients(json), bytes(memory, "used"), bytes(memory, "most"),
				bytes(json.object("disk"), "free"), backup(json),
				bytes(json.object("logIns"), "failed"), answer);
	}

	private static CommitFigures commits(JsonObject json) {
		return new CommitFigures(json.number("total"), json.decimal("perSecond"), json.decimal("p50"), json.decimal("p95"), json.decimal("p99"));
	}

	private static Optional<BackupReport> backup(JsonObject json) {
		return json.has("backup") ? Optional.of(RemoteBackups.read(json.object("backup"))) : Optional.empty();
	}

	private static Optional<List<ConnectedClient>> clients(JsonObject json) {
		return json.has("clients") ? Optional.of(json.objects("clients").stream().map(StatusReader::client).toList()) : Optional.empty();
	}

	private static ConnectedClient client(JsonObject json) {
		return new ConnectedClient(json.text("user"), json.text("address"), json.text("host"), json.text("version"),
				Instant.ofEpochMilli(json.number("since")),
				(int) json.number("opened"));
	}

	private static OptionalLong bytes(JsonObject json, String name) {
		return json.find(name).map(Number::longValue).map(OptionalLong::of).orElseGet(OptionalLong::empty);
	}
}
