package org.huunghi.server.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder in which a server puts its backups. They are known by their names, which say of which repository and when they were made; files with
 * other names, and backups of other repositories, are left alone.
 */
public final class BackupFolder {
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
	private static final int SHORT = 8;

	private final Path folder;
	private final String prefix;
	private final Pattern name;

	/** @param uuid identity of the repository */
	public BackupFolder(Path folder, String uuid) {
		this.folder = folder;
		prefix = "huunghi-" + uuid.substring(0, SHORT) + '-';
		name = Pattern.compile(Pattern.quote(prefix) + "(\\d{8}-\\d{6})" + Pattern.quote(Backup.EXTENSION));
	}

	/** @return the folder, whether it is there or not */
	public Path path() {
		return folder;
	}

	/** @return where a backup that is made now would lie; a second of two in one second is named after the next */
	Path file(LocalDateTime now) {
		Path file = folder.resolve(prefix + STAMP.format(now) + Backup.EXTENSION);
		return Files.exists(file) ? file(now.plusSeconds(1)) : file;
	}

	/** @return the backups by the time at which they were begun, the newest first; none where there is no folder */
	public SortedMap<LocalDateTime, Path> backups() throws IOException {
		SortedMap<LocalDateTime, Path> backups = new TreeMap<>(Collections.reverseOrder());
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				files.forEach(file -> time(file).ifPresent(time -> backups.put(time, file)));
			}
		}
		return backups;
	}

	private Optional<LocalDateTime> time(Path file) {
		Matcher matcher = name.matcher(file.getFileName().toString());
		try {
			return matcher.matches() ? Optional.of(LocalDateTime.parse(matcher.group(1), STAMP)) : Optional.empty();
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** Deletes what is not to be kept. */
	void clear(Retention retention) throws IOException {
		SortedMap<LocalDateTime, Path> backups = backups();
		Set<LocalDateTime> kept = retention.kept(backups.keySet());
		for (var each : backups.entrySet()) {
			if (!kept.contains(each.getKey())) {
				Files.deleteIfExists(each.getValue());
				Files.deleteIfExists(CheckSum.beside(each.getValue()));
			}
		}
	}
}
