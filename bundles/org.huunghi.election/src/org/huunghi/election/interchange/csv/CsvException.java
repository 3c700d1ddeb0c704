package org.huunghi.election.interchange.csv;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.huunghi.text.locale.Explained;
import org.huunghi.text.locale.Texts;

/** A CSV file is refused whole: it is damaged, it is none, or rows of it are wrong and the caller tolerates none. */
public final class CsvException extends IOException implements Explained {
	private static final long serialVersionUID = 1L;
	private static final Texts TEXTS = Texts.beside(CsvException.class, "messages");
	private static final int TOLD = 20;

	private final String fileName;
	private final transient List<Refusal> refusals;

	/**
	 * @param fileName for the message
	 * @param refusals by line; not empty
	 */
	CsvException(String fileName, List<Refusal> refusals) {
		super(fileName + ": " + refusals.get(0).message(Locale.ROOT));
		this.fileName = fileName;
		this.refusals = List.copyOf(refusals);
	}

	CsvException(String fileName, Refusal refusal) {
		this(fileName, List.of(refusal));
	}

	/** @return what is wrong, by line; never empty */
	public List<Refusal> refusals() {
		return refusals;
	}

	/** @return one line for each fault, {@code FILE:LINE: what}; a long list is cut and its length told */
	@Override
	public String message(Locale locale) {
		String told = refusals.stream().limit(TOLD).map(refusal -> line(refusal, locale)).collect(Collectors.joining("\n"));
		return refusals.size() <= TOLD ? told : told + '\n' + TEXTS.get(locale, "refusals.more", refusals.size() - TOLD);
	}

	private String line(Refusal refusal, Locale locale) {
		if (refusal.line() == 0) {
			return fileName + ": " + refusal.reason(locale);
		}
		String place = fileName + ":" + refusal.line() + ": ";
		return refusal.column() == null ? place + refusal.reason(locale)
				: place + TEXTS.get(locale, "refusal.column", refusal.column(), refusal.reason(locale));
	}
}
