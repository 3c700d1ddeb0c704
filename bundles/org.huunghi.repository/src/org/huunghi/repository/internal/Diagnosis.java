package org.huunghi.repository.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.cdo.util.InvalidObjectException;
import org.eclipse.emf.cdo.util.ObjectNotFoundException;
import org.h2.mvstore.MVStoreException;
import org.huunghi.repository.RepositoryException.Kind;

/** What has happened when CDO, net4j, H2, Lucene or the file system failed; where several things are known of a failure, the first of these says most. */
enum Diagnosis {
	DISK_FULL(Kind.UNREACHABLE, "diskFull"),
	FILE_LOCKED(Kind.IN_USE, "fileLocked"),
	DAMAGED(Kind.DAMAGED, "damaged"),
	/** The files are not where they were. */
	MISSING(Kind.UNREACHABLE, "unreachable"),
	READ_ONLY(Kind.READ_ONLY, "readOnly"),
	MEMORY(Kind.UNREACHABLE, "memory"),
	BUSY(Kind.UNREACHABLE, "busy"),
	GONE(Kind.REFUSED, "gone"),
	LOST(Kind.UNREACHABLE, "lost"),
	SEARCH(Kind.UNREACHABLE, "searchFailed"),
	FILES(Kind.UNREACHABLE, "unreachable"),
	/** Something inside failed of which no more is known. */
	INTERNAL(Kind.UNREACHABLE, "internal");

	/** Where the failures come from that a user can make nothing of. */
	private static final List<String> INSIDE = List.of("org.eclipse.net4j.", "org.eclipse.spi.net4j.", "org.eclipse.internal.net4j.", "org.eclipse.emf.cdo.",
			"org.eclipse.emf.internal.cdo.", "org.eclipse.emf.spi.cdo.", "org.h2.", "org.apache.lucene.");
	private static final List<String> JAVA = List.of("java.", "javax.", "jdk.", "sun.");
	/** H2's error codes, see org.h2.api.ErrorCode. */
	private static final Map<Integer, Diagnosis> SQL = Map.ofEntries(Map.entry(90100, DISK_FULL), Map.entry(90020, FILE_LOCKED), Map.entry(90030, DAMAGED),
			Map.entry(90048, DAMAGED), Map.entry(90013, MISSING), Map.entry(90146, MISSING), Map.entry(90097, READ_ONLY), Map.entry(90108, MEMORY),
			Map.entry(50200, BUSY), Map.entry(40001, BUSY), Map.entry(90131, BUSY), Map.entry(90098, LOST), Map.entry(90007, LOST), Map.entry(90067, LOST),
			Map.entry(90121, LOST), Map.entry(90028, FILES), Map.entry(90031, FILES), Map.entry(90062, FILES), Map.entry(90024, FILES));
	/** Error codes of H2's files, see org.h2.mvstore.DataUtils. */
	private static final Map<Integer, Diagnosis> FILE = Map.of(1, FILES, 2, FILES, 4, LOST, 5, DAMAGED, 6, DAMAGED, 7, FILE_LOCKED, 9, DAMAGED);
	/** What went wrong on the server's side comes as text, with H2's codes in it. */
	private static final Pattern SQL_CODE = Pattern.compile("\\[(\\d{5})-\\d+]");
	private static final Pattern FILE_CODE = Pattern.compile("\\[\\d+\\.\\d+\\.\\d+/(\\d+)]");
	private static final Pattern FULL = Pattern.compile("(?i)no space left|not enough space|disk quota|disk is full");
	private static final Pattern OUT_OF_MEMORY = Pattern.compile("OutOfMemoryError");
	private static final Pattern LOCKED = Pattern.compile("Schema locked|TimeoutRuntimeException|Lock timeout");
	private static final Pattern CLOSED = Pattern.compile("(?i)\\bnot active\\b|\\binactive\\b|is closed|(already|been) closed|not connected|channel closed|ClosedChannelException");

	private final Kind kind;
	private final String key;

	Diagnosis(Kind kind, String key) {
		this.kind = kind;
		this.key = key;
	}

	Kind kind() {
		return kind;
	}

	/** @return key of the text for the user, whose first argument is where the data lie */
	String key() {
		return key;
	}

	/** @return what has happened, or empty where the failure does not come from inside: then it is the caller's own */
	static Optional<Diagnosis> of(Throwable failure) {
		List<Throwable> chain = chain(failure);
		if (chain.stream().noneMatch(Diagnosis::isInside)) {
			return Optional.empty();
		}
		return Optional.of(chain.stream().flatMap(one -> signs(one).stream()).min(Diagnosis::compareTo).orElse(INTERNAL));
	}

	/** @return what has happened to files, whoever works on them */
	static Diagnosis ofFiles(Throwable failure) {
		return chain(failure).stream().flatMap(one -> signs(one).stream()).min(Diagnosis::compareTo).orElse(INTERNAL);
	}

	private static List<Throwable> chain(Throwable failure) {
		List<Throwable> chain = new ArrayList<>();
		for (Throwable one = failure; one != null && !chain.contains(one); one = one.getCause()) {
			chain.add(one);
		}
		return chain;
	}

	/** Whether it is a failure of those inside, or one of Java's that was thrown there. */
	private static boolean isInside(Throwable one) {
		if (startsWith(one.getClass().getName(), INSIDE) || one instanceof SQLException) {
			return true;
		}
		return Arrays.stream(one.getStackTrace()).map(StackTraceElement::getClassName).filter(name -> !startsWith(name, JAVA)).findFirst()
				.filter(thrower -> startsWith(thrower, INSIDE)).isPresent();
	}

	private static boolean startsWith(String name, List<String> prefixes) {
		return prefixes.stream().anyMatch(name::startsWith);
	}

	private static List<Diagnosis> signs(Throwable one) {
		List<Diagnosis> signs = new ArrayList<>();
		switch (one) {
		case SQLException sql when SQL.containsKey(sql.getErrorCode()) -> signs.add(SQL.get(sql.getErrorCode()));
		case MVStoreException file when FILE.containsKey(file.getErrorCode()) -> signs.add(FILE.get(file.getErrorCode()));
		case AccessDeniedException denied -> signs.add(READ_ONLY);
		case ReadOnlyFileSystemException denied -> signs.add(READ_ONLY);
		case ClosedChannelException closed -> signs.add(LOST);
		case OutOfMemoryError memory -> signs.add(MEMORY);
		case ObjectNotFoundException gone -> signs.add(GONE);
		case InvalidObjectException gone -> signs.add(GONE);
		case EOFException cut when !isOfSearch(cut) -> signs.add(DAMAGED);
		case IOException files -> signs.add(isOfSearch(files) ? SEARCH : FILES);
		default -> {
			if (isOfSearch(one)) {
				signs.add(SEARCH);
			}
		}
		}
		if (one.getMessage() != null) {
			signsIn(one.getMessage(), signs);
		}
		return signs;
	}

	private static boolean isOfSearch(Throwable one) {
		return one.getClass().getName().startsWith("org.apache.lucene.")
				|| Arrays.stream(one.getStackTrace()).anyMatch(frame -> frame.getClassName().startsWith("org.apache.lucene."));
	}

	private static void signsIn(String text, List<Diagnosis> signs) {
		if (FULL.matcher(text).find()) {
			signs.add(DISK_FULL);
		}
		if (OUT_OF_MEMORY.matcher(text).find()) {
			signs.add(MEMORY);
		}
		if (LOCKED.matcher(text).find()) {
			signs.add(BUSY);
		}
		if (CLOSED.matcher(text).find()) {
			signs.add(LOST);
		}
		codes(SQL_CODE, SQL, text, signs);
		codes(FILE_CODE, FILE, text, signs);
	}

	private static void codes(Pattern pattern, Map<Integer, Diagnosis> meanings, String text, List<Diagnosis> signs) {
		for (Matcher code = pattern.matcher(text); code.find();) {
			Diagnosis meaning = meanings.get(Integer.valueOf(code.group(1)));
			if (meaning != null) {
				signs.add(meaning);
			}
		}
	}
}
