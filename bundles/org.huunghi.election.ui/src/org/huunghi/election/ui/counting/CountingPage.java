package org.huunghi.election.ui.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.ManagedForm;
import org.huunghi.election.Ballot;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.EntryMode;
import org.huunghi.election.InvalidCount;
import org.huunghi.election.Round;
import org.huunghi.election.Tally;
import org.huunghi.election.model.Sheets;
import org.huunghi.election.ui.counting.model.CountingSession;
import org.huunghi.workbench.page.PageContext;
import org.huunghi.workbench.page.RecordPage;
import org.huunghi.workbench.page.WrongEntry;

/** The page on which the ballots of an election are counted (kiểm phiếu). */
public final class CountingPage implements RecordPage {
	/** Id of this page. */
	public static final String ID = "org.huunghi.election.ui.counting";

	private final List<CountingPane> panes = new ArrayList<>();
	private final List<Control> controls = new ArrayList<>();
	private CountingSession session;
	private RoundBar bar;
	private Composite stack;
	private Autosave autosave;
	private CountingPane top;

	@Override
	public void create(Composite parent, PageContext context) {
		session = new CountingSession(context);
		ManagedForm form = context.form(parent);
		Composite body = form.getForm().getBody();
		body.setLayout(new FillLayout());
		Composite area = new Composite(body, SWT.NONE);
		area.setBackgroundMode(SWT.INHERIT_DEFAULT);
		area.setBackground(body.getBackground());
		GridLayoutFactory.fillDefaults().spacing(0, 2).margins(6, 2).applyTo(area);
		bar = new RoundBar(session, this::turned);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(bar.create(area));
		stack = new Composite(area, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(stack);
		autosave = new Autosave(session, () -> bar.isSaving() && !top.isBusy());
		parent.addListener(SWT.Hide, e -> autosave.left());
		refresh();
	}

	/** The user has turned to another round, counter or way of entering. */
	private void turned() {
		refresh();
		setFocus();
	}

	@Override
	public void refresh() {
		session.refresh();
		bar.refresh();
		show(wanted());
		top.refresh();
		autosave.changed();
	}

	private Class<? extends CountingPane> wanted() {
		boolean begun = session.sheet() != null && (session.election().isListClosed() && !session.isConsultation() || Sheets.begun(session.sheet()));
		if (!begun || session.frame().names().isEmpty()) {
			return EmptyPane.class;
		}
		if (session.isComparing()) {
			return ComparisonPane.class;
		}
		return session.sheet().getMode() == EntryMode.BALLOTS ? BallotPane.class : TallyPane.class;
	}

	private void show(Class<? extends CountingPane> type) {
		CountingPane pane = panes.stream().filter(type::isInstance).findFirst().orElse(null);
		if (pane == null) {
			pane = type == EmptyPane.class ? new EmptyPane(session, this::turned) : type == ComparisonPane.class ? new ComparisonPane(session)
					: type == BallotPane.class ? new BallotPane(session) : new TallyPane(session);
			panes.add(pane);
			controls.add(pane.create(stack));
		}
		if (top != pane) {
			if (top != null) {
				top.flush();
				autosave.left();
			}
			top = pane;
			((StackLayout) stack.getLayout()).topControl = controls.get(panes.indexOf(pane));
			stack.layout(true, true);
		}
	}

	@Override
	public boolean isPending() {
		return top != null && top.isPending();
	}

	@Override
	public Optional<WrongEntry> flush() {
		return top == null ? Optional.empty() : top.flush();
	}

	/** Two counters enter ballots of one round at the same time, each into a sheet of his own: the sheets are merged. */
	@Override
	public boolean locksRecord() {
		return false;
	}

	@Override
	public boolean shows(EObject target, EStructuralFeature feature) {
		return target instanceof CountingSheet || target instanceof Tally || target instanceof InvalidCount || target instanceof Ballot
				|| target instanceof Round && feature != ElectionPackage.Literals.ROUND__CONSENT;
	}

	@Override
	public void reveal(EObject target, EStructuralFeature feature) {
		EObject at = target;
		CountingSheet sheet = null;
		while (at != null && !(at instanceof Round)) {
			sheet = at instanceof CountingSheet found ? found : sheet;
			at = at.eContainer();
		}
		if (at instanceof Round round) {
			session.select(round);
			int index = sheet == null ? -1 : session.sheets().indexOf(sheet);
			if (index >= 0) {
				session.select(index);
			} else if (Sheets.differ(round)) {
				session.compare();
			}
			refresh();
		}
		setFocus();
	}

	@Override
	public void setFocus() {
		if (top != null) {
			top.setFocus();
		}
	}

	@Override
	public void dispose() {
		autosave.dispose();
	}
}
