package org.huunghi.server.identity;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Grant;
import org.huunghi.repository.rights.Role;
import org.huunghi.repository.rights.Scope;
import org.huunghi.server.request.Request;
import org.huunghi.server.request.RequestRegistry;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * The requests by which administrators look after users from elsewhere, and each user after his own password:
 * <ul>
 * <li>{@code user.list}: an array of objects with {@code name}, {@code role}, {@code enabled}, {@code grants} (access by scope), {@code passwordSince}
 * <li>{@code user.add} with {@code name}, {@code role}, {@code password}; {@code user.password} with {@code name}, {@code password}
 * <li>{@code user.enable}, {@code user.disable}, {@code user.unlock} with {@code name}; {@code user.role} with {@code name}, {@code role}
 * <li>{@code user.grant} with {@code name}, {@code scope}, {@code access}; {@code user.revoke} with {@code name}, {@code scope}
 * <li>{@code access.log} with {@code count}: an array of objects with {@code time}, {@code event}, {@code user}, {@code address}, {@code detail}
 * <li>{@code password.change} with {@code old}, {@code new}: for everybody
 * </ul>
 */
public final class UserRequests {
	private static final org.huunghi.server.request.Access ADMINISTRATORS = org.huunghi.server.request.Access.ADMINISTRATORS;
	private static final int MOST_ENTRIES = 10_000;

	private final UserStore users;
	private final Identity identity;

	private UserRequests(Identity identity) {
		this.identity = identity;
		users = identity.users();
	}

	/** Adds them to those that a server answers, and tells it who is an administrator. */
	public static void install(Identity identity, RequestRegistry registry) {
		UserRequests requests = new UserRequests(identity);
		registry.setAdministrators(caller -> caller.user() != null && identity.users().find(caller.user()).filter(User::administers).isPresent());
		registry.add("user.list", ADMINISTRATORS, (request, answer) -> requests.list(answer));
		requests.add(registry, "user.add", request -> withPassword(request, "password",
				password -> requests.users.add(request.get("name"), requests.role(request), password)));
		requests.add(registry, "user.password",
				request -> withPassword(request, "password", password -> requests.users.setPassword(request.get("name"), password)));
		requests.add(registry, "user.enable", request -> requests.users.setEnabled(request.get("name"), true));
		requests.add(registry, "user.disable", request -> requests.users.setEnabled(request.get("name"), false));
		requests.add(registry, "user.unlock", request -> requests.unlock(request));
		requests.add(registry, "user.role", request -> requests.users.setRole(request.get("name"), requests.role(request)));
		requests.add(registry, "user.grant", request -> requests.users.grant(request.get("name"), new Grant(requests.scope(request), requests.access(request))));
		requests.add(registry, "user.revoke", request -> requests.users.revoke(request.get("name"), requests.scope(request)));
		registry.add("access.log", ADMINISTRATORS, (request, answer) -> requests.log(request, answer));
		registry.add("password.change", org.huunghi.server.request.Access.USERS, (request, answer) -> requests.changePassword(request));
	}

	/** Each change is on record, with who made it. */
	private void add(RequestRegistry registry, String name, Consumer<Request> change) {
		registry.add(name, ADMINISTRATORS, (request, answer) -> {
			change.accept(request);
			note(request);
		});
	}

	private void note(Request request) {
		StringBuilder detail = new StringBuilder(request.name());
		for (String argument : new String[] { "name", "role", "scope", "access" }) {
			request.find(argument).ifPresent(value -> detail.append(' ').append(value));
		}
		identity.log().add(AccessEvent.Kind.USER_CHANGED, request.caller().user(), request.caller().address(), detail.toString());
	}

	private static void withPassword(Request request, String argument, Consumer<char[]> use) {
		// not stripped: blanks belong to a password
		String given = request.arguments().get(argument);
		if (given == null) {
			throw request.wrong(argument);
		}
		char[] password = given.toCharArray();
		try {
			use.accept(password);
		} finally {
			Arrays.fill(password, '\0');
		}
	}

	private Role role(Request request) {
		return oneOf(request, "role", Role.class);
	}

	private Access access(Request request) {
		return oneOf(request, "access", Access.class);
	}

	private static <E extends Enum<E>> E oneOf(Request request, String argument, Class<E> type) {
		try {
			return Enum.valueOf(type, request.get(argument).toUpperCase(Locale.ROOT));
		} catch (IllegalArgumentException e) {
			throw request.wrong(argument);
		}
	}

	private Scope scope(Request request) {
		try {
			return Scope.parse(request.get("scope"));
		} catch (IllegalArgumentException e) {
			throw request.wrong("scope");
		}
	}

	private void unlock(Request request) {
		User user = users.find(request.get("name")).orElseThrow(() -> request.wrong("name"));
		identity.logIn().unlock(user.name());
	}

	private void list(JsonGenerator answer) throws IOException {
		answer.writeStartArray();
		for (User user : users.users()) {
			answer.writeStartObject();
			answer.writeStringField("name", user.name());
			answer.writeStringField("role", user.role().name());
			answer.writeBooleanField("enabled", user.enabled());
			answer.writeObjectFieldStart("grants");
			for (Grant grant : user.grants()) {
				answer.writeStringField(grant.scope().toString(), grant.access().name());
			}
			answer.writeEndObject();
			answer.writeStringField("passwordSince", user.passwordSince().toString());
			answer.writeEndObject();
		}
		answer.writeEndArray();
	}

	private void log(Request request, JsonGenerator answer) throws IOException {
		answer.writeStartArray();
		for (AccessEvent event : identity.log().last((int) Math.clamp(request.number("count"), 1, MOST_ENTRIES))) {
			answer.writeRawValue(event.toJson());
		}
		answer.writeEndArray();
	}

	private void changePassword(Request request) {
		withPassword(request, "old", old -> {
			try {
				User user = identity.logIn().check(request.caller().user(), old, request.caller().address());
				withPassword(request, "new", fresh -> users.setPassword(user.name(), fresh));
			} catch (LogInRefused e) {
				throw e.refusal();
			}
		});
		note(request);
	}
}
