package org.huunghi.workbench.create;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.huunghi.repository.Hit;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.jobs.RepositoryJob;

/** A text field in which a place is chosen by typing part of its name. The search runs in a job; its hits are offered when they are there. */
final class PlaceField {
	private static final int LIMIT = 20;

	private final Text text;
	private final Runnable changed;
	private List<Hit> hits = List.of();
	private Hit chosen;
	private boolean choosing;
	private RepositoryJob<List<Hit>> running;
	private final Adapter adapter;

	PlaceField(Composite parent, Runnable changed) {
		this.changed = changed;
		text = new Text(parent, SWT.BORDER);
		text.setMessage(Messages.Open_message);
		text.setToolTipText(Messages.Union_provinceTip);
		adapter = new Adapter();
		text.addModifyListener(event -> typed());
	}

	Text control() {
		return text;
	}

	/** @return id of the place chosen; null where the field is empty */
	String placeId() {
		return chosen == null ? null : chosen.id();
	}

	/** @return whether something was typed that is no place */
	boolean unknown() {
		return chosen == null && !text.getText().isBlank();
	}

	private void typed() {
		if (choosing) {
			return;
		}
		chosen = null;
		if (running != null) {
			running.cancel();
		}
		String asked = text.getText();
		if (!asked.isBlank()) {
			running = new RepositoryJob<>(Messages.Explorer_searchJob, (repository, monitor) -> repository.search().find(asked, Set.of("Place"), LIMIT),
					found -> offer(asked, found)).start();
		}
		changed.run();
	}

	private void offer(String asked, List<Hit> found) {
		if (!text.isDisposed() && asked.equals(text.getText())) {
			hits = found;
			adapter.show();
		}
	}

	private void choose(Hit hit) {
		choosing = true;
		chosen = hit;
		text.setText(hit.label(Locale.getDefault()));
		text.setSelection(text.getText().length());
		choosing = false;
		changed.run();
	}

	/** One place on offer. */
	private record Proposal(Hit hit) implements IContentProposal {
		@Override
		public String getContent() {
			return getLabel();
		}

		@Override
		public int getCursorPosition() {
			return getLabel().length();
		}

		@Override
		public String getLabel() {
			return hit.label(Locale.getDefault());
		}

		@Override
		public String getDescription() {
			return null;
		}
	}

	/** The list under the field. */
	private final class Adapter extends ContentProposalAdapter {
		Adapter() {
			super(text, new TextContentAdapter(), (contents, position) -> hits.stream().map(Proposal::new).toArray(IContentProposal[]::new), null, null);
			setProposalAcceptanceStyle(PROPOSAL_IGNORE);
			setPopupSize(new Point(320, 160));
			setLabelProvider(new LabelProvider() {
				@Override
				public String getText(Object element) {
					return ((Proposal) element).getLabel();
				}

				@Override
				public Image getImage(Object element) {
					return Icons.record("Place");
				}
			});
			addContentProposalListener(proposal -> choose(((Proposal) proposal).hit()));
		}

		void show() {
			closeProposalPopup();
			if (!hits.isEmpty()) {
				openProposalPopup();
			}
		}
	}
}
