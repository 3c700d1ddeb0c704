package org.huunghi.workbench.tests.together;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.PlatformUI;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Location;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.tests.journeys.Form;
import org.huunghi.workbench.tests.journeys.SmallUnion;
import org.huunghi.workbench.tests.journeys.UnionJourney;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** The base of journeys on a server that is shared with a colleague, who works with a program without a window. */
@ExtendWith(OfficeHours.class)
public abstract class SharedJourney extends UnionJourney {
	protected static final String ME = Office.EDITOR;
	protected static final String COLLEAGUE = Office.ADMINISTRATOR;

	protected static Office office;
	protected static Repository colleague;
	private static Location home;
	private static Repository homeRepository;

	protected SmallUnion.Ids ids;

	/** Takes the workbench there. */
	static void goTo(OfficeHours.Open open) {
		office = open.office;
		colleague = open.colleague;
		home = WorkbenchRepository.instance().location();
		UIThreadRunnable.syncExec(() -> {
			homeRepository = WorkbenchRepository.instance().replace(office.location(), open.mine);
		});
	}

	@AfterAll
	protected static void goHome() {
		UIThreadRunnable.syncExec(() -> {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
			WorkbenchRepository.instance().replace(home, homeRepository);
		});
	}

	@BeforeEach
	protected void aUnion() {
		ids = data.smallUnion();
		waitFor(() -> colleague.read(view -> view.find(ids.an()).isPresent()), () -> "the colleague sees nothing of it");
	}

	/** Opens the person An. */
	protected Form open() {
		return explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN);
	}

	/** The colleague sets a feature. */
	protected static void colleagueSets(String id, String feature, Object value) {
		colleague.write("Sửa " + feature, writer -> {
			EObject object = writer.find(id).orElseThrow();
			object.eSet(object.eClass().getEStructuralFeature(feature), value);
		});
	}

	/** @return what the colleague sees */
	protected static Object colleagueSees(String id, String feature) {
		return colleague.read(view -> {
			EObject object = view.find(id).orElseThrow();
			return object.eGet(object.eClass().getEStructuralFeature(feature));
		});
	}

	/** Waits until a line in an editor says something. */
	protected void waitUntilSaid(Form form, String part) {
		waitFor(() -> form.said().contains(part), () -> "said is: " + form.said());
	}
}
