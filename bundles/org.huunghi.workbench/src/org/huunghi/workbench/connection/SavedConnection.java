package org.huunghi.workbench.connection;

import java.time.Instant;
import java.util.Objects;

import org.huunghi.repository.connection.Location;

/**
 * A place of data that the user knows, as it is remembered between starts; never with a password.
 *
 * @param id lasting, unique in the list
 * @param name what the user calls it; empty where it goes by its place
 * @param location where it is
 * @param user name at the server; empty for a folder
 * @param lastUsed when it was opened last; null where it never was
 */
public record SavedConnection(String id, String name, Location location, String user, Instant lastUsed) {
	public SavedConnection {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(location);
		Objects.requireNonNull(user);
	}

	/** @return what it is called in the language of the interface; never blank */
	public String label() {
		return name.isBlank() ? ConnectionTexts.nameFor(location) : name;
	}

	/** @return the server; null for a folder */
	public Location.Server server() {
		return location instanceof Location.Server server ? server : null;
	}

	/** @return whether it is the same place, as the same user */
	boolean reaches(Location place, String as) {
		return location.equals(place) && user.equals(as);
	}

	/** @return the same as another user */
	SavedConnection as(String other) {
		return new SavedConnection(id, name, location, other, lastUsed);
	}

	/** @return the same, opened just now */
	public SavedConnection usedNow() {
		return new SavedConnection(id, name, location, user, Instant.now());
	}
}
