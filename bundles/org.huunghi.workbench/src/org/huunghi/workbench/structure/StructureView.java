package org.huunghi.workbench.structure;

import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.connection.ConnectionState;
import org.huunghi.workbench.Following;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.RepositoryFollower;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.jobs.RepositoryJob;
import org.huunghi.workbench.open.OpenRecord;
import org.huunghi.workbench.perspective.MainPerspective;
import org.huunghi.workbench.structure.BoxMeasure.Measured;
import org.huunghi.workbench.structure.StructureData.Choice;

/** Shows the structure of one union in one of its terms as a diagram. */
public final class StructureView extends ViewPart implements RepositoryFollower {
	private static final String UNION = "union";

	private Combo unions;
	private Combo terms;
	private DiagramCanvas canvas;
	private StructureData data;
	private String unionId;
	private String termId;
	private RepositoryJob<StructureData> running;
	private Following following;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		unionId = memento == null ? null : memento.getString(UNION);
	}

	@Override
	public void saveState(IMemento memento) {
		note(memento);
	}

	@Override
	public void note(IMemento memory) {
		if (unionId != null) {
			memory.putString(UNION, unionId);
		}
	}

	@Override
	public void entered(Repository repository, IMemento memory) {
		unionId = memory.getString(UNION) == null ? unionId : memory.getString(UNION);
		load();
	}

	@Override
	public void left() {
		if (running != null) {
			running.cancel();
		}
		data = null;
		unionId = null;
		termId = null;
		unions.removeAll();
		terms.removeAll();
		canvas.show(null, Messages.Explorer_opening);
	}

	@Override
	public void connectionChanged(Connection connection) {
		if (connection.state() == ConnectionState.ONLINE) {
			load();
		}
	}

	@Override
	public void committed(ChangeEvent event) {
		load();
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayout layout = new GridLayout(4, false);
		layout.marginWidth = 4;
		layout.marginHeight = 2;
		parent.setLayout(layout);
		unions = combo(parent, Messages.Structure_union, true);
		terms = combo(parent, Messages.Structure_term, false);
		unions.addListener(SWT.Selection, event -> showUnion(data.unions().get(unions.getSelectionIndex()).id()));
		terms.addListener(SWT.Selection, event -> {
			termId = data.terms().get(terms.getSelectionIndex()).id();
			load();
		});
		canvas = new DiagramCanvas(parent, box -> OpenRecord.open(box.recordId(), box.title()));
		canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
		canvas.show(null, Messages.Explorer_opening);
		fillBar();
		following = WorkbenchRepository.instance().follow(MainPerspective.STRUCTURE, this);
	}

	private static Combo combo(Composite parent, String label, boolean wide) {
		new Label(parent, SWT.NONE).setText(label);
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridData layout = new GridData(SWT.FILL, SWT.CENTER, true, false);
		layout.widthHint = wide ? 220 : 140;
		layout.minimumWidth = 80;
		combo.setLayoutData(layout);
		return combo;
	}

	private void fillBar() {
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(action(Messages.Structure_zoomIn, "zoom_in", () -> canvas.zoomBy(1.2)));
		bar.add(action(Messages.Structure_zoomOut, "zoom_out", () -> canvas.zoomBy(1 / 1.2)));
		bar.add(action(Messages.Structure_fit, "zoom_fit", canvas::fit));
		bar.add(new Separator());
		bar.add(action(Messages.Structure_export, "picture", () -> new DiagramExport(getSite().getShell(), canvas).start()));
	}

	private static Action action(String text, String icon, Runnable run) {
		ImageDescriptor image = Icons.commandDescriptor(icon);
		return new Action(text, image) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	/** Shows another union, in its latest term. */
	public void showUnion(String id) {
		unionId = id;
		termId = null;
		load();
	}

	private void load() {
		if (canvas.isDisposed()) {
			return;
		}
		if (running != null) {
			running.cancel();
		}
		String union = unionId;
		String term = termId;
		running = new RepositoryJob<>(Messages.Structure_job, (repository, monitor) -> repository.read(view -> new StructureReader(view).read(union, term)),
				this::read).start();
	}

	private void read(StructureData answer) {
		if (canvas.isDisposed()) {
			return;
		}
		data = answer;
		unionId = answer.unionId();
		termId = answer.termId();
		fill(unions, answer.unions(), answer.unionId());
		fill(terms, answer.terms(), answer.termId());
		if (answer.graph() == null) {
			canvas.show(null, Messages.Structure_none);
			return;
		}
		List<Measured> measured = canvas.measure(answer.graph());
		Job.createSystem(Messages.Structure_job, monitor -> {
			Diagram diagram = DiagramLayout.layOut(measured, answer.graph().links());
			Display.getDefault().asyncExec(() -> {
				if (!canvas.isDisposed() && data == answer) {
					canvas.show(diagram, "");
				}
			});
			return Status.OK_STATUS;
		}).schedule();
	}

	private static void fill(Combo combo, List<Choice> choices, String id) {
		combo.setItems(choices.stream().map(Choice::label).toArray(String[]::new));
		for (int i = 0; i < choices.size(); i++) {
			if (choices.get(i).id().equals(id)) {
				combo.select(i);
			}
		}
		combo.setEnabled(!choices.isEmpty());
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	@Override
	public void dispose() {
		following.close();
		super.dispose();
	}
}
