package org.huunghi.server.identity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Grant;
import org.huunghi.repository.rights.Rights;
import org.huunghi.repository.rights.Role;
import org.huunghi.repository.rights.Scope;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** The file users.json: all users of a server. A file that is not what it should be is refused as a whole, since half of it would let the wrong people in. */
final class UsersFile {
	private static final JsonFactory FACTORY = new JsonFactory();
	private static final int FORMAT = 1;
	private static final long LARGEST = 16 << 20;

	private final Path file;

	UsersFile(Path file) {
		this.file = file;
	}

	/**
	 * @return the users in the order of the file; none where there is no file yet
	 * @throws org.huunghi.repository.RepositoryException DAMAGED or NEWER_VERSION
	 */
	List<User> read() {
		try {
			if (Files.size(file) > LARGEST) {
				throw new IOException("larger than " + LARGEST + " bytes");
			}
			try (JsonParser json = FACTORY.createParser(Files.readString(file, StandardCharsets.UTF_8))) {
				return document(json);
			}
		} catch (NoSuchFileException e) {
			return List.of();
		} catch (IOException | IllegalArgumentException e) {
			String reason = e.getMessage() == null ? e.toString() : e.getMessage().lines().findFirst().orElse("");
			throw IdentityTexts.because(e, Kind.DAMAGED, "file.damaged", file, reason);
		}
	}

	private List<User> document(JsonParser json) throws IOException {
		List<User> users = new ArrayList<>();
		expect(json.nextToken() == JsonToken.START_OBJECT, json);
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String key = json.currentName();
			json.nextToken();
			if (key.equals("format")) {
				if (json.getIntValue() > FORMAT) {
					throw IdentityTexts.failure(Kind.NEWER_VERSION, "file.newer", file);
				}
			} else {
				expect(key.equals("users") && json.currentToken() == JsonToken.START_ARRAY, json);
				while (json.nextToken() != JsonToken.END_ARRAY) {
					users.add(user(json));
				}
			}
		}
		expect(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null, json);
		return users;
	}

	private static User user(JsonParser json) throws IOException {
		String name = null;
		boolean enabled = false;
		Role role = null;
		PasswordHash password = null;
		Instant since = Instant.EPOCH;
		List<Grant> grants = List.of();
		expect(json.currentToken() == JsonToken.START_OBJECT, json);
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String key = json.currentName();
			json.nextToken();
			switch (key) {
			case "name" -> name = UserNames.checked(json.getText());
			case "enabled" -> enabled = json.getBooleanValue();
			case "role" -> role = Role.valueOf(json.getText());
			case "password" -> password = password(json);
			case "passwordSince" -> since = instant(json);
			case "grants" -> grants = grants(json);
			default -> throw new IOException("unknown key " + key + " in line " + json.currentLocation().getLineNr());
			}
		}
		expect(name != null && role != null && password != null, json);
		return new User(name, enabled, new Rights(role, grants), password, since);
	}

	private static Instant instant(JsonParser json) throws IOException {
		try {
			return Instant.parse(json.getText());
		} catch (DateTimeException e) {
			throw new IOException("no time in line " + json.currentLocation().getLineNr(), e);
		}
	}

	private static PasswordHash password(JsonParser json) throws IOException {
		int iterations = 0;
		byte[] salt = null;
		byte[] hash = null;
		expect(json.currentToken() == JsonToken.START_OBJECT, json);
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String key = json.currentName();
			json.nextToken();
			switch (key) {
			case "iterations" -> iterations = json.getIntValue();
			case "salt" -> salt = Base64.getDecoder().decode(json.getText());
			case "hash" -> hash = Base64.getDecoder().decode(json.getText());
			default -> throw new IOException("unknown key " + key + " in line " + json.currentLocation().getLineNr());
			}
		}
		expect(iterations > 0 && iterations <= PasswordHash.MOST_ITERATIONS && salt != null && salt.length > 0 && hash != null && hash.length > 0, json);
		return new PasswordHash(iterations, salt, hash);
	}

	private static List<Grant> grants(JsonParser json) throws IOException {
		List<Grant> grants = new ArrayList<>();
		expect(json.currentToken() == JsonToken.START_OBJECT, json);
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			Scope scope = Scope.parse(json.currentName());
			json.nextToken();
			grants.add(new Grant(scope, Access.valueOf(json.getText())));
		}
		return grants;
	}

	private static void expect(boolean condition, JsonParser json) throws IOException {
		if (!condition) {
			throw new IOException("line " + json.currentLocation().getLineNr());
		}
	}

	/** @throws org.huunghi.repository.RepositoryException UNREACHABLE when it can't be written; the file is as it was then */
	void write(Collection<User> users) {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
				json.useDefaultPrettyPrinter();
				json.writeStartObject();
				json.writeNumberField("format", FORMAT);
				json.writeArrayFieldStart("users");
				for (User user : users) {
					write(user, json);
				}
				json.writeEndArray();
				json.writeEndObject();
			}
			SafeFile.replace(file, bytes.toByteArray());
		} catch (IOException e) {
			throw IdentityTexts.because(e, Kind.UNREACHABLE, "file.unwritable", file);
		}
	}

	private static void write(User user, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("name", user.name());
		json.writeBooleanField("enabled", user.enabled());
		json.writeStringField("role", user.role().name());
		json.writeObjectFieldStart("grants");
		for (Grant grant : user.grants()) {
			json.writeStringField(grant.scope().toString(), grant.access().name());
		}
		json.writeEndObject();
		json.writeObjectFieldStart("password");
		json.writeNumberField("iterations", user.password().iterations());
		json.writeStringField("salt", Base64.getEncoder().encodeToString(user.password().salt()));
		json.writeStringField("hash", Base64.getEncoder().encodeToString(user.password().hash()));
		json.writeEndObject();
		json.writeStringField("passwordSince", user.passwordSince().toString());
		json.writeEndObject();
	}
}
