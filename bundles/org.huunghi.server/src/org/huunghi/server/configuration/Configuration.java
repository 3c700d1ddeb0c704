package org.huunghi.server.configuration;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is set for a server; what is not set has its standard value. Never changes. */
public final class Configuration {
	private final Path folder;
	private final Map<String, Object> values;

	private Configuration(Path folder, Map<String, Object> values) {
		this.folder = folder;
		this.values = values;
	}

	/** @return the configuration in which nothing is set */
	public static Configuration standard(Path folder) {
		return new Configuration(folder, Map.of());
	}

	/** @return the data folder that it is for */
	public Path folder() {
		return folder;
	}

	/** @return the value, which is set or standard; null where neither is */
	@SuppressWarnings("unchecked")
	public <T> T get(Setting<T> setting) {
		return (T) values.getOrDefault(setting.key(), setting.standard());
	}

	/** @return the value, or empty where it is not set and has no standard */
	public <T> Optional<T> find(Setting<T> setting) {
		return Optional.ofNullable(get(setting));
	}

	/** @return whether it is set */
	public boolean isSet(Setting<?> setting) {
		return values.containsKey(setting.key());
	}

	/**
	 * @param value null to leave the setting as it is
	 * @return this configuration but for the one setting
	 */
	public <T> Configuration with(Setting<T> setting, T value) {
		if (value == null) {
			return this;
		}
		Map<String, Object> changed = new HashMap<>(values);
		changed.put(setting.key(), value);
		return new Configuration(folder, Map.copyOf(changed));
	}

	/**
	 * Sets what a text stands for.
	 *
	 * @param text without blanks around it
	 * @throws WrongValueException when the setting takes no such value
	 */
	public <T> Configuration withText(Setting<T> setting, String text) throws WrongValueException {
		return with(setting, setting.kind().parse(text));
	}
}
