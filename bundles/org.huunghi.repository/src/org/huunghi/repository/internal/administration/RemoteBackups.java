package org.huunghi.repository.internal.administration;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.administration.BackupReport;
import org.huunghi.repository.administration.Backups;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.internal.request.JsonObject;
import org.huunghi.repository.internal.request.Requests;

/** Asks the server at the other end of the line for backups. */
final class RemoteBackups implements Backups {
	private final Requests requests;

	RemoteBackups(Requests requests) {
		this.requests = requests;
	}

	@Override
	public BackupReport state() {
		return ask("backup.state");
	}

	@Override
	public BackupReport begin() {
		return ask("backup.start");
	}

	private BackupReport ask(String request) {
		try {
			return read(JsonObject.read(requests.ask(request, Map.of())));
		} catch (IOException e) {
			throw Failure.because(e, Kind.UNREACHABLE, "noAnswer");
		}
	}

	/** @return what the server says of its backups, also as a part of its status */
	static BackupReport read(JsonObject json) {
		return new BackupReport(json.flag("running"), json.number("number"), Optional.of(json.text("last")).filter(file -> !file.isEmpty()),
				time(json, "lastTime"),
				json.has("failure") ? Optional.of(failure(json.object("failure"))) : Optional.empty(), time(json, "next"));
	}

	private static Optional<Instant> time(JsonObject json, String name) {
		return json.find(name).map(Number::longValue).map(Instant::ofEpochMilli);
	}

	private static RepositoryException failure(JsonObject texts) {
		return new RepositoryException(Kind.UNREACHABLE, locale -> text(texts, locale), null);
	}

	private static String text(JsonObject texts, Locale locale) {
		String text = texts.text(locale.getLanguage());
		return text.isEmpty() ? texts.text("en") : text;
	}
}
