package org.huunghi.aid.iati.transfer;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.huunghi.text.locale.Explained;
import org.huunghi.text.locale.Texts;

/** A file that is not taken in, or not written, with the reasons. */
public final class IatiException extends IOException implements Explained {
	private static final long serialVersionUID = 1L;
	private static final Texts TEXTS = Texts.beside(IatiException.class, "messages");
	/** More reasons than these help nobody at once. */
	private static final int SHOWN = 8;

	/** One reason, in the reader's language. */
	@FunctionalInterface
	public interface Reason extends Explained {
	}

	private final transient List<Reason> reasons;

	/** @param reasons at least one, in their order */
	public IatiException(List<? extends Reason> reasons) {
		super(reasons.getFirst().message(Locale.ENGLISH));
		this.reasons = List.copyOf(reasons);
	}

	/** @return all reasons, in their order */
	public List<Reason> reasons() {
		return reasons;
	}

	@Override
	public String message(Locale locale) {
		String shown = reasons.stream().limit(SHOWN).map(reason -> reason.message(locale)).collect(Collectors.joining("\n"));
		return reasons.size() <= SHOWN ? shown : shown + '\n' + TEXTS.get(locale, "more", reasons.size() - SHOWN);
	}
}
