package org.huunghi.election.ui.counting;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.ui.chart.VotesChart;
import org.huunghi.election.ui.counting.logic.BallotEntry;
import org.huunghi.election.ui.counting.logic.BallotKeys;
import org.huunghi.election.ui.counting.logic.RoundFrame;
import org.huunghi.election.ui.counting.model.CountingSession;
import org.huunghi.election.ui.counting.model.SheetTally;
import org.huunghi.election.ui.counting.model.Standings;
import org.huunghi.workbench.page.WrongEntry;

/** Enters ballots one by one: the paper in hand on the left; on the right the running sums, the chart and the ballots entered. */
final class BallotPane implements CountingPane, BallotEntry.Desk {
	private static final int ROOM_FOR_HELP = 330;

	private final CountingSession session;
	private PaperCanvas paper;
	private PaperFigures figures;
	private VotesChart chart;
	private BallotList list;
	private Label help;
	private Label keys;
	private Button autoTake;
	private BallotEntry entry;
	private CountingSheet sheet;
	private RoundFrame frame;
	private int mending = -1;
	private int changesShown = -1;

	BallotPane(CountingSession session) {
		this.session = session;
	}

	@Override
	public Control create(Composite parent) {
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
		Composite left = new Composite(halves, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(left);
		paper = new PaperCanvas(left);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(paper);
		Composite options = new Composite(left, SWT.NONE);
		RowLayoutFactory.fillDefaults().center(true).spacing(12).applyTo(options);
		autoTake = new Button(options, SWT.CHECK);
		autoTake.setText(Messages.autoTake);
		autoTake.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			entry.setAutoTake(autoTake.getSelection());
			paper.setFocus();
		}));
		Button zoom = new Button(options, SWT.PUSH);
		zoom.setText(Messages.zoom);
		zoom.setToolTipText(Messages.zoomTip);
		zoom.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			page.toggleZoom(page.getActivePartReference());
			paper.setFocus();
		}));
		keys = new Label(options, SWT.NONE);
		keys.setText("ⓘ");
		help = new Label(left, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(help);
		left.addListener(SWT.Resize, e -> fitHelp(left));
		Composite right = new Composite(halves, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(right);
		figures = new PaperFigures(session, () -> paper.setFocus());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(figures.create(right));
		SidePanes side = new SidePanes(right, Messages.chart, Messages.listOfBallots);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(side.control());
		chart = new VotesChart(side.parent());
		list = new BallotList(side.parent());
		list.onChange(this::mend, this::remove);
		side.set(chart.control(), list.table());
		halves.setWeights(54, 46);
		return halves;
	}

	/** Where the page is low, the room is for the names; the help then stands in the tool tip alone. */
	private void fitHelp(Composite left) {
		boolean room = left.getClientArea().height >= ROOM_FOR_HELP;
		((GridData) help.getLayoutData()).exclude = !room;
		help.setVisible(room);
		left.layout();
	}

	@Override
	public void refresh() {
		if (session.sheet() != sheet || !session.frame().equals(frame)) {
			open();
		}
		SheetTally tally = session.tally();
		figures.refresh();
		if (tally.changes() != changesShown) {
			changesShown = tally.changes();
			if (mending >= tally.papers().size()) {
				leaveMending();
			}
			list.show(tally, new SheetTexts(frame, session.context().locale()));
			paper.redraw();
		}
		chart.show(Standings.of(sheet, frame));
	}

	/** Begins with another sheet, or with the same where names, seats or rules have changed. */
	private void open() {
		sheet = session.sheet();
		frame = session.frame();
		mending = -1;
		changesShown = -1;
		entry = new BallotEntry(frame, this);
		entry.setAutoTake(autoTake.getSelection());
		paper.show(frame, entry, new SheetTexts(frame, session.context().locale()), this::title);
		help.setText(Messages.helpKeys + (frame.boxes() ? Messages.helpKeysBoxes : "")
				+ (frame.names().size() > BallotKeys.capacity() ? " · " + Messages.notEnoughKeys : ""));
		keys.setToolTipText(help.getText().replace(" · ", "\n"));
		autoTake.setEnabled(frame.seats() != null);
		help.getParent().layout();
	}

	private String title() {
		int entered = session.tally().papers().size();
		return entry.isMending() && mending >= 0 ? Messages.bind(Messages.mending, mending + 1) : Messages.bind(Messages.ballotNumber, entered + 1);
	}

	@Override
	public void take(List<BallotPaper> papers) {
		if (mending >= 0) {
			int index = mending;
			mending = -1;
			session.edits().mend(sheet, index, papers.getFirst());
			paper.redraw();
		} else {
			session.edits().take(sheet, papers);
		}
	}

	@Override
	public BallotPaper last() {
		List<BallotPaper> papers = session.tally().papers();
		return papers.isEmpty() ? null : papers.getLast();
	}

	private void mend(int index) {
		mending = index;
		entry.mend(session.tally().papers().get(index));
		paper.redraw();
		paper.setFocus();
	}

	private void leaveMending() {
		mending = -1;
		entry.abandon();
	}

	private void remove(int index) {
		if (mending >= 0) {
			leaveMending();
		}
		session.edits().remove(sheet, index);
	}

	@Override
	public void setFocus() {
		if (session.tally().papers().isEmpty() && figures.isOpen()) {
			figures.setFocus();
		} else {
			paper.setFocus();
		}
	}

	@Override
	public boolean isBusy() {
		return !entry.hand().isUntouched() || entry.state() != BallotEntry.State.MARKING;
	}

	@Override
	public boolean isPending() {
		return figures.isPending();
	}

	@Override
	public Optional<WrongEntry> flush() {
		return figures.flush();
	}
}
