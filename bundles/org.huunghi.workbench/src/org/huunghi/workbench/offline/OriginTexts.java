package org.huunghi.workbench.offline;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

import org.huunghi.repository.connection.Location;
import org.huunghi.repository.offline.Origin;

/** Words where a copy comes from, in the language of the interface. */
public final class OriginTexts {
	private OriginTexts() {
	}

	/** @return the server as the user knows it, such as {@code huunghi.sonla.vn:24864} */
	public static String server(Origin origin) {
		return location(origin).map(Location::toString).orElse(origin.location());
	}

	/** @return the server; empty where the note about it can't be understood */
	static Optional<Location.Server> location(Origin origin) {
		return Location.parse(origin.location()).filter(Location.Server.class::isInstance).map(Location.Server.class::cast);
	}

	/** @return as of when the copy holds what the server had, with the day: it may be weeks ago */
	public static String taken(Origin origin) {
		return moment(origin.taken());
	}

	/** @return that it is a copy, from where and as of when */
	public static String sentence(Origin origin) {
		return Messages.bind(Messages.copyOf, server(origin), taken(origin));
	}

	private static String moment(Instant instant) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault()).format(instant);
	}
}
