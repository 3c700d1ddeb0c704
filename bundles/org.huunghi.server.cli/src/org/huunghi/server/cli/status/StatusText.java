package org.huunghi.server.cli.status;

import java.io.PrintStream;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

import org.huunghi.cli.CliContext;
import org.huunghi.cli.output.PlainText;
import org.huunghi.cli.output.TextTable;
import org.huunghi.repository.administration.BackupReport;
import org.huunghi.repository.administration.CommitFigures;
import org.huunghi.repository.administration.ConnectedClient;
import org.huunghi.repository.administration.ServerStatus;
import org.huunghi.repository.connection.ServerCertificate;
import org.huunghi.repository.connection.ServerLook;
import org.huunghi.text.locale.Texts;

/** The state of a server for people: a line for each thing, and those who are connected as a table. */
final class StatusText {
	private static final Texts TEXTS = Texts.beside(StatusText.class, "messages");
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

	private final Health health;
	private final Locale locale;
	private final PrintStream out;

	StatusText(Health health, CliContext context) {
		this.health = health;
		locale = context.locale();
		out = context.out();
	}

	void print() {
		line("line.place", health.place());
		line("line.state", text(health.isWell() ? "state.well" : health.look().isPresent() ? "state.problems" : "state.away"));
		health.look().ifPresent(this::print);
		health.status().ifPresent(this::print);
	}

	private void print(ServerLook look) {
		line("line.version", look.version());
		line("line.answer", text("milliseconds", look.answer().toMillis()));
		if (look.certificate().isPresent()) {
			ServerCertificate certificate = look.certificate().get();
			line("line.fingerprint", certificate.fingerprint());
			line("line.certificate", text("certificate", certificate.subject(), TIME.format(certificate.until())));
		} else {
			line("line.fingerprint", text("plain"));
		}
	}

	private void print(ServerStatus status) {
		line("line.started", text("started", TIME.format(status.started()), duration(status.uptime())));
		line("line.store", status.store());
		line("line.sessions", Integer.toString(status.sessions()));
		CommitFigures commits = status.commits();
		line("line.commits", text("commits", commits.total(), commits.perSecond(), commits.p50(), commits.p95(), commits.p99()));
		if (status.memoryUsed().isPresent()) {
			line("line.memory", text("memory", megabytes(status.memoryUsed()), megabytes(status.memoryMost())));
		}
		if (status.diskFree().isPresent()) {
			line("line.disk", text("disk", megabytes(status.diskFree())));
		}
		status.clients().ifPresent(clients -> {
			line("line.backup", status.backup().flatMap(BackupReport::lastTime).map(TIME::format).orElseGet(() -> text("backup.none")));
			line("line.logIns", Long.toString(status.failedLogIns().orElse(0)));
			table(clients);
		});
	}

	private void table(List<ConnectedClient> clients) {
		TextTable table = new TextTable(text("column.user"), text("column.address"), text("column.host"), text("column.version"), text("column.since"), text("column.opened"));
		clients.forEach(client -> table.row(client.user(), client.address(), client.host(), client.version(), TIME.format(client.since()), Integer.toString(client.opened())));
		out.println();
		table.print(out);
	}


	private String duration(Duration time) {
		return text("duration", time.toDays(), time.toHoursPart(), time.toMinutesPart());
	}

	private static long megabytes(OptionalLong bytes) {
		return bytes.orElse(0) / 1_000_000;
	}

	private void line(String key, String value) {
		out.println(text(key) + ": " + PlainText.oneLine(value));
	}

	private String text(String key, Object... arguments) {
		return TEXTS.get(locale, key, arguments);
	}
}
