package org.huunghi.server.cli.status;

import java.io.IOException;
import java.util.Optional;

import org.huunghi.cli.CliContext;
import org.huunghi.cli.output.JsonOutput;
import org.huunghi.repository.administration.ServerStatus;
import org.huunghi.repository.connection.ServerCertificate;
import org.huunghi.repository.connection.ServerLook;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * The state of a server for programs: an object with {@code place}, {@code healthy}, {@code problems} (texts), {@code version}, {@code fingerprint},
 * {@code certificateUntil} (a time in UTC), {@code answerMilliseconds}, each null where it is not known, and {@code status}: what the server says of itself
 * to who has logged in, null where nobody has.
 */
final class StatusJson {
	private StatusJson() {
	}

	static void print(Health health, CliContext context) throws IOException {
		JsonOutput.write(context.out(), out -> write(health, out));
	}

	private static void write(Health health, JsonGenerator out) throws IOException {
		Optional<ServerLook> look = health.look();
		Optional<ServerCertificate> certificate = look.flatMap(ServerLook::certificate);
		out.writeStartObject();
		out.writeStringField("place", health.place());
		out.writeBooleanField("healthy", health.isWell());
		out.writeArrayFieldStart("problems");
		for (String problem : health.problems()) {
			out.writeString(problem);
		}
		out.writeEndArray();
		out.writeStringField("version", look.map(ServerLook::version).orElse(null));
		out.writeStringField("fingerprint", certificate.map(ServerCertificate::fingerprint).orElse(null));
		out.writeStringField("certificateUntil", certificate.map(shown -> shown.until().toString()).orElse(null));
		out.writeFieldName("answerMilliseconds");
		if (look.isPresent()) {
			out.writeNumber(look.get().answer().toMillis());
		} else {
			out.writeNull();
		}
		out.writeFieldName("status");
		out.writeRawValue(health.status().map(ServerStatus::json).orElse("null"));
		out.writeEndObject();
	}
}
