package org.huunghi.server.configuration;

/**
 * One thing that an administrator can set.
 *
 * @param <T> of its values
 * @param key its name in the file; what it means says the text {@code setting.KEY}
 * @param kind which values it takes
 * @param standard the value that holds where it is not set; null where there is none then
 * @param example what stands in the file, commented out, to be filled in
 */
public record Setting<T>(String key, ValueKind<T> kind, T standard, String example) {
	Setting(String key, ValueKind<T> kind, T standard) {
		this(key, kind, standard, Values.written(standard));
	}

	static <T> Setting<T> withoutStandard(String key, ValueKind<T> kind, String example) {
		return new Setting<>(key, kind, null, example);
	}
}
