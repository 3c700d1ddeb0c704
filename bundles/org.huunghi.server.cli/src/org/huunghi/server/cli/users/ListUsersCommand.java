package org.huunghi.server.cli.users;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.output.JsonOutput;
import org.huunghi.cli.output.TextTable;
import org.huunghi.repository.Creation;
import org.huunghi.repository.administration.UserAccount;
import org.huunghi.repository.rights.Grant;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code user list}: the users with role, grants and whether they may log in. With {@code --json} an array of objects with the keys {@code name},
 * {@code role}, {@code enabled}, {@code passwordSince} (a time in UTC) and {@code grants}, an array of objects with {@code scope} ({@code all},
 * {@code union:ID} or {@code register:ID}) and {@code access} ({@code none}, {@code read} or {@code write}).
 */
@Command(name = "list")
public final class ListUsersCommand extends UserCommand {
	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Override
	public Integer call() throws IOException {
		List<UserAccount> users;
		try (UserDesk desk = desk(Creation.NEVER)) {
			users = desk.users().list();
		}
		if (json) {
			printJson(users);
		} else {
			print(users);
		}
		return ExitCodes.DONE;
	}

	private void print(List<UserAccount> users) {
		DateTimeFormatter day = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneId.systemDefault());
		TextTable table = new TextTable(text("column.name"), text("column.role"), text("column.enabled"), text("column.since"), text("column.grants"));
		users.forEach(user -> table.row(user.name(), user.role().label(locale()), text(user.enabled() ? "enabled.yes" : "enabled.no"),
				day.format(user.passwordSince()), user.grants().stream().map(this::words).collect(Collectors.joining("; "))));
		table.print(context().out());
	}

	private String words(Grant grant) {
		return grant.scope() + " " + grant.access().label(locale());
	}

	private void printJson(List<UserAccount> users) throws IOException {
		JsonOutput.write(context().out(), out -> {
			out.writeStartArray();
			for (UserAccount user : users) {
				write(user, out);
			}
			out.writeEndArray();
		});
	}

	private static void write(UserAccount user, JsonGenerator out) throws IOException {
		out.writeStartObject();
		out.writeStringField("name", user.name());
		out.writeStringField("role", RoleName.of(user.role()).name());
		out.writeBooleanField("enabled", user.enabled());
		out.writeStringField("passwordSince", user.passwordSince().toString());
		out.writeArrayFieldStart("grants");
		for (Grant grant : user.grants()) {
			out.writeStartObject();
			out.writeStringField("scope", grant.scope().toString());
			out.writeStringField("access", grant.access().name().toLowerCase(Locale.ROOT));
			out.writeEndObject();
		}
		out.writeEndArray();
		out.writeEndObject();
	}
}
