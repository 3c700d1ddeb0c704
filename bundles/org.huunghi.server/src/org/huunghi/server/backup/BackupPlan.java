package org.huunghi.server.backup;

import java.nio.file.Path;

import org.huunghi.server.configuration.BackupTimes;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.Settings;

/**
 * When a server makes backups, where, and how many it keeps.
 *
 * @param folder absolute; may be missing
 */
public record BackupPlan(BackupTimes times, Path folder, Retention retention) {
	/** @return what a configuration says */
	public static BackupPlan of(Configuration configuration) {
		Path folder = configuration.folder().toAbsolutePath().resolve(configuration.get(Settings.BACKUP_FOLDER)).normalize();
		return new BackupPlan(configuration.get(Settings.BACKUP), folder,
				new Retention(configuration.get(Settings.BACKUP_DAYS), configuration.get(Settings.BACKUP_WEEKS)));
	}
}
