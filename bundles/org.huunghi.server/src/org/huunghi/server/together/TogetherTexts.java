package org.huunghi.server.together;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.server.CDOServerUtil;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.names.Names;

/** Why something is refused, in the words of users. */
final class TogetherTexts {
	private static final Texts TEXTS = Texts.beside(TogetherTexts.class, "messages");
	private static final List<Locale> LANGUAGES = Stream.of("vi", "lo", "en").map(Locale::of).toList();

	private TogetherTexts() {
	}

	static RepositoryException noRecord(String id) {
		return of(Kind.REFUSED, "noRecord", id);
	}

	static RepositoryException readOnly() {
		return of(Kind.FORBIDDEN, "readOnly");
	}

	static RepositoryException tooManyLocks() {
		return of(Kind.REFUSED, "tooManyLocks");
	}

	private static RepositoryException of(Kind kind, String key, Object... arguments) {
		return new RepositoryException(kind, locale -> TEXTS.get(locale, key, arguments), null);
	}

	/** @param holder who is kept away by the lock */
	static RepositoryException locked(InternalSession session, HeldLock lock, Holder holder) {
		Map<String, String> labels = labels(session, lock);
		boolean own = lock.holder().user().equals(holder.user());
		String key = own ? "lockedByYourself" : lock.note().isEmpty() ? "locked" : "lockedWithNote";
		return new RepositoryException(Kind.LOCKED, locale -> TEXTS.get(locale, key, labels.getOrDefault(locale.getLanguage(), labels.get("en")),
				own ? lock.host() : lock.holder().user(), new Date(lock.since()), lock.note()), null);
	}

	private static Map<String, String> labels(InternalSession session, HeldLock lock) {
		Map<String, String> labels = new HashMap<>();
		CDOView view = CDOServerUtil.openView(session, session.getManager().getRepository().getBranchManager().getBranch(lock.key().branch()).getHead());
		try {
			EObject record = CDOUtil.getEObject(view.getObject(lock.key().object()));
			LANGUAGES.forEach(language -> labels.put(language.getLanguage(), Names.label(record, language)));
		} finally {
			view.close();
		}
		return labels;
	}
}
