package org.huunghi.election.ui.counting;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.huunghi.workbench.page.WrongEntry;

/** One way in which the counting page shows or enters a round; of several only one is on top. */
interface CountingPane {
	/** Makes the widgets. @return the pane's control */
	Control create(Composite parent);

	/** Shows what the session works on now; what is being typed stays. */
	void refresh();

	/** Sets the focus where the work begins. */
	void setFocus();

	/** @return whether the user is in the midst of something that must not be interrupted */
	default boolean isBusy() {
		return false;
	}

	/** @return whether something is typed that is not yet in the record */
	default boolean isPending() {
		return false;
	}

	/** Takes over what is typed. @return the first entry that can't be understood */
	default Optional<WrongEntry> flush() {
		return Optional.empty();
	}
}
