package org.huunghi.repository.internal.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Grant;
import org.huunghi.repository.rights.Rights;
import org.huunghi.repository.rights.Role;
import org.huunghi.repository.rights.Scope;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * The answer of a server to the question what its caller may do.
 *
 * @param user the user's proper name
 * @param rights what he may do
 */
public record RightsAnswer(String user, Rights rights) {
	/** Name of the request. */
	public static final String REQUEST = "rights.mine";
	private static final JsonFactory JSON = new JsonFactory();

	/** Writes it as one JSON object. */
	public void write(JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("user", user);
		json.writeStringField("role", rights.role().name());
		json.writeObjectFieldStart("grants");
		for (Grant grant : rights.grants()) {
			json.writeStringField(grant.scope().toString(), grant.access().name());
		}
		json.writeEndObject();
		json.writeEndObject();
	}

	/**
	 * Reads what {@link #write} wrote.
	 *
	 * @throws IllegalArgumentException where a newer server says something that is unknown here
	 */
	public static RightsAnswer read(String answer) {
		String user = "";
		Role role = Role.READER;
		List<Grant> grants = new ArrayList<>();
		try (JsonParser json = JSON.createParser(answer)) {
			json.nextToken();
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String key = json.currentName();
				json.nextToken();
				switch (key) {
				case "user" -> user = json.getText();
				case "role" -> role = Role.valueOf(json.getText());
				case "grants" -> grants(json, grants);
				default -> json.skipChildren();
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new RightsAnswer(user, new Rights(role, grants));
	}

	private static void grants(JsonParser json, List<Grant> grants) throws IOException {
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			Scope scope = Scope.parse(json.currentName());
			json.nextToken();
			grants.add(new Grant(scope, Access.valueOf(json.getText())));
		}
	}
}
