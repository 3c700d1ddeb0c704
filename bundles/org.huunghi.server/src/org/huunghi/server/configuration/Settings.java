package org.huunghi.server.configuration;

import java.util.List;

import org.huunghi.repository.connection.Location;

/** All that can be set, in the order of the file. */
public final class Settings {
	/** Name or number of the network address to listen at; the standard is every address of the machine. */
	public static final Setting<String> ADDRESS = new Setting<>("address", Values.host(), "0.0.0.0");
	/** Port to listen at; 0 takes any that is free. */
	public static final Setting<Integer> PORT = new Setting<>("port", Values.number(0, 65535), Location.DEFAULT_PORT);

	/** When TLS is spoken. */
	public static final Setting<TlsUse> TLS = new Setting<>("tls", Values.oneOf(TlsUse.class), TlsUse.AUTO);
	/** File with the server's certificate: PKCS#12 with the key in it, or PEM with the key in another file; seen from the data folder. */
	public static final Setting<String> TLS_CERTIFICATE = Setting.withoutStandard("tls.certificate", Values.text(), "server.p12");
	/** File with the key of a certificate in PEM; seen from the data folder. */
	public static final Setting<String> TLS_KEY = Setting.withoutStandard("tls.key", Values.text(), "server.key");
	/** The password of a PKCS#12 file. */
	public static final Setting<String> TLS_PASSWORD = Setting.withoutStandard("tls.password", Values.text(), "...");

	/** Where the data lie. */
	public static final Setting<Store> STORE = new Setting<>("store", Store::parse, Store.H2);
	/** Who the server is for a PostgreSQL database; without it the database decides. */
	public static final Setting<String> STORE_USER = Setting.withoutStandard("store.user", Values.text(), "huunghi");
	/** The password for a PostgreSQL database. */
	public static final Setting<String> STORE_PASSWORD = Setting.withoutStandard("store.password", Values.text(), "...");

	/** So many wrong passwords shut a user out for a while. */
	public static final Setting<Integer> LOGIN_FAILURES = new Setting<>("login.failures", Values.number(1, 100), 5);
	/** Wrong passwords count for so many minutes. */
	public static final Setting<Integer> LOGIN_WINDOW = new Setting<>("login.window", Values.number(1, 1440), 15);
	/** A user is shut out for so many minutes. */
	public static final Setting<Integer> LOGIN_LOCK = new Setting<>("login.lock", Values.number(1, 1440), 15);

	/** When the server makes backups by itself. */
	public static final Setting<BackupTimes> BACKUP = new Setting<>("backup", BackupTimes::parse, BackupTimes.STANDARD);
	/** Folder for these backups, seen from the data folder; another disk is better. */
	public static final Setting<String> BACKUP_FOLDER = new Setting<>("backup.folder", Values.text(), "backup");
	/** For how many days the last backup of each is kept. */
	public static final Setting<Integer> BACKUP_DAYS = new Setting<>("backup.days", Values.number(1, 1000), 14);
	/** For how many weeks the last backup of each is kept. */
	public static final Setting<Integer> BACKUP_WEEKS = new Setting<>("backup.weeks", Values.number(0, 1000), 8);

	/** How much is logged. */
	public static final Setting<LogLevel> LOG_LEVEL = new Setting<>("log.level", Values.oneOf(LogLevel.class), LogLevel.INFO);
	/** Size at which a new log file is begun, in megabytes. */
	public static final Setting<Integer> LOG_SIZE = new Setting<>("log.size", Values.number(1, 1000), 10);
	/** How many log files are kept. */
	public static final Setting<Integer> LOG_FILES = new Setting<>("log.files", Values.number(1, 1000), 10);

	private static final List<Setting<?>> ALL = List.of(ADDRESS, PORT, TLS, TLS_CERTIFICATE, TLS_KEY, TLS_PASSWORD, STORE, STORE_USER, STORE_PASSWORD, LOGIN_FAILURES,
			LOGIN_WINDOW, LOGIN_LOCK, BACKUP, BACKUP_FOLDER, BACKUP_DAYS, BACKUP_WEEKS, LOG_LEVEL, LOG_SIZE, LOG_FILES);

	private Settings() {
	}

	/** @return all settings in the order of the file */
	public static List<Setting<?>> all() {
		return ALL;
	}
}
