package org.huunghi.election.ui.counting;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.ui.counting.model.CountingSession;
import org.huunghi.union.names.Names;

/**
 * Saves while ballots are being entered, so that a power cut loses little: after every 25 ballots, in the first pause between
 * two of them, and when the entry is left.
 */
final class Autosave {
	private static final int BALLOTS = 25;
	private static final int REST_MILLIS = 1200;

	private final CountingSession session;
	private final BooleanSupplier wanted;
	private final Runnable atRest = this::atRest;
	private CountingSheet sheet;
	private int savedAt;
	private boolean disposed;

	/** @param wanted whether the user wants it, and is not in the midst of a ballot */
	Autosave(CountingSession session, BooleanSupplier wanted) {
		this.session = session;
		this.wanted = wanted;
	}

	/** To be called after each change of the count. */
	void changed() {
		if (session.sheet() != sheet) {
			left();
			sheet = session.sheet();
			savedAt = ballots();
		}
		if (!session.context().isDirty()) {
			savedAt = ballots();
		} else if (Math.abs(ballots() - savedAt) >= BALLOTS) {
			Display.getCurrent().timerExec(REST_MILLIS, atRest);
		}
	}

	/** To be called when the entry is left; saves as soon as what goes on just now is done. */
	void left() {
		if (sheet != null && ballots() != savedAt) {
			Display.getCurrent().asyncExec(() -> {
				if (!disposed) {
					save();
				}
			});
		}
	}

	void dispose() {
		disposed = true;
		Display.getCurrent().timerExec(-1, atRest);
	}

	private void atRest() {
		if (!disposed && Math.abs(ballots() - savedAt) >= BALLOTS) {
			save();
			if (Math.abs(ballots() - savedAt) >= BALLOTS && session.context().isDirty()) {
				Display.getCurrent().timerExec(REST_MILLIS, atRest);
			}
		}
	}

	private int ballots() {
		return sheet == null ? 0 : sheet.getBallots().size();
	}

	private void save() {
		if (!wanted.getAsBoolean() || !session.context().isDirty()) {
			return;
		}
		int counter = session.sheets().indexOf(sheet) + 1;
		String comment = Messages.bind(Messages.saveComment, new Object[] {Names.label(session.election(), session.context().locale()),
				session.round() == null ? "" : session.round().getOrdinal(), counter, ballots()});
		savedAt = ballots();
		session.context().save(comment);
	}
}
