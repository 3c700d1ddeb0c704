package org.huunghi.workbench.tests.together;

import java.io.IOException;

import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.huunghi.repository.Repository;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.tests.journeys.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The base of journeys in which the answer of the shared server takes its time. */
public abstract class SlowLineJourney extends SharedJourney {
	private StoppableLine line;
	private Repository slow;
	private Repository usual;

	@BeforeEach
	protected final void goOverTheSlowLine() {
		line = new StoppableLine(office.location());
		slow = office.open(ME, line.location());
		UIThreadRunnable.syncExec(() -> {
			usual = WorkbenchRepository.instance().replace(line.location(), slow);
		});
	}

	@AfterEach
	protected final void comeBack() throws IOException {
		if (usual == null) {
			return;
		}
		line.goOn();
		UIThreadRunnable.syncExec(() -> {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
			WorkbenchRepository.instance().replace(office.location(), usual);
		});
		slow.close();
		line.close();
	}

	/** Saves by key, and returns while the answer does not arrive. */
	protected final void beginToSave(Form form) {
		line.stop();
		form.press(SWT.CTRL, 's');
		waitFor(line::holdsAnswer, () -> "nothing is saved");
	}

	/** Lets the answer arrive. */
	protected final void answer() {
		line.goOn();
	}
}
