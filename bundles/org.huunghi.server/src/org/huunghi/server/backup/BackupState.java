package org.huunghi.server.backup;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;

import org.huunghi.repository.RepositoryException;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * How a server's backups are doing.
 *
 * @param running whether one is being made
 * @param number of backups, also failed ones, that this server has ended since its start
 * @param last the last one that was made, also by a server before; null where there is none
 * @param lastTime when it was begun; null where there is none
 * @param failure why the last attempt failed; null where it did not
 * @param failureTime when it failed; null where it did not
 * @param next when the next one is due; null for never
 */
public record BackupState(boolean running, int number, String last, Instant lastTime, RepositoryException failure, Instant failureTime, Instant next) {
	/** The state before anything was looked at. */
	static final BackupState UNKNOWN = new BackupState(false, 0, null, null, null, null, null);

	BackupState begun() {
		return new BackupState(true, number, last, lastTime, failure, failureTime, next);
	}

	BackupState made(String file, Instant time) {
		return new BackupState(false, number + 1, file, time, null, null, next);
	}

	BackupState failed(RepositoryException why, Instant time) {
		return new BackupState(false, number + 1, last, lastTime, why, time, next);
	}

	BackupState due(Instant time) {
		return new BackupState(running, number, last, lastTime, failure, failureTime, time);
	}

	BackupState found(String file, Instant time) {
		return new BackupState(running, number, file, time, failure, failureTime, next);
	}

	/** Writes it as one JSON object, times in milliseconds since 1970. */
	void write(JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeBooleanField("running", running);
		json.writeNumberField("number", number);
		if (last != null) {
			json.writeStringField("last", last);
			json.writeNumberField("lastTime", lastTime.toEpochMilli());
		}
		if (failure != null) {
			json.writeNumberField("failureTime", failureTime.toEpochMilli());
			json.writeObjectFieldStart("failure");
			for (String language : new String[] { "vi", "en", "lo" }) {
				json.writeStringField(language, failure.message(Locale.of(language)));
			}
			json.writeEndObject();
		}
		if (next != null) {
			json.writeNumberField("next", next.toEpochMilli());
		}
		json.writeEndObject();
	}
}
