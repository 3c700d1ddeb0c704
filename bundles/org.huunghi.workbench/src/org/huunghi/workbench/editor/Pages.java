package org.huunghi.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.huunghi.union.rules.Problem;
import org.huunghi.workbench.page.ChangedElsewhere;
import org.huunghi.workbench.page.WrongEntry;

/** The pages of an open record: one alone, or several behind tabs at the bottom. For the UI thread. */
final class Pages {
	private static final String NEXT_TAB = "org.eclipse.ui.navigate.nextTab";
	private static final String PREVIOUS_TAB = "org.eclipse.ui.navigate.previousTab";

	private final List<PageSlot> slots = new ArrayList<>();
	private final List<IHandlerActivation> handlers = new ArrayList<>();
	private final IEditorSite site;
	private final CTabFolder folder;
	private PageSlot active;

	/** Makes the places of the pages; none is created before one is {@linkplain #show shown}. */
	Pages(Composite parent, List<PageOffer> offers, OpenAccess open) {
		site = open.site();
		folder = offers.size() > 1 ? new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT) : null;
		for (PageOffer offer : offers) {
			slots.add(new PageSlot(offer, folder == null ? parent : folder, open));
		}
		if (folder != null) {
			addTabs(offers);
		}
	}

	private void addTabs(List<PageOffer> offers) {
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), folder);
		for (int i = 0; i < offers.size(); i++) {
			CTabItem tab = new CTabItem(folder, SWT.NONE);
			tab.setText(offers.get(i).name());
			tab.setControl(slots.get(i).area());
			if (offers.get(i).icon() != null) {
				tab.setImage(images.create(offers.get(i).icon()));
			}
		}
		folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			activate(slots.get(folder.getSelectionIndex()));
			setFocus();
		}));
		handle(IWorkbenchCommandConstants.NAVIGATE_NEXT_PAGE, 1);
		handle(IWorkbenchCommandConstants.NAVIGATE_PREVIOUS_PAGE, -1);
		// The platform's own handlers go the wrong way in tabs within the tabs of a single editor.
		handle(NEXT_TAB, 1);
		handle(PREVIOUS_TAB, -1);
	}

	private void handle(String command, int step) {
		handlers.add(site.getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				show(slots.get(Math.floorMod(slots.indexOf(active) + step, slots.size())));
				setFocus();
				return null;
			}
		}));
	}

	/** @return id of the page on top; null before the first is shown */
	String activeId() {
		return active == null ? null : active.id();
	}

	/** Brings a page to the top. @param id null for the first one; one that is unknown leaves all as it is, but the first time */
	void show(String id) {
		Optional<PageSlot> wanted = slots.stream().filter(slot -> slot.id().equals(id)).findFirst();
		if (wanted.isPresent()) {
			show(wanted.get());
		} else if (active == null) {
			show(slots.get(0));
		}
	}

	private void show(PageSlot slot) {
		if (folder != null) {
			folder.setSelection(slots.indexOf(slot));
		}
		activate(slot);
	}

	private void activate(PageSlot slot) {
		if (active != slot) {
			PageSlot before = active;
			active = slot;
			if (before != null) {
				before.shown(false);
			}
			slot.shown(true);
		}
	}

	/** Lets nothing be entered from now on, or lets it again. */
	void setReadOnly(boolean readOnly) {
		slots.forEach(slot -> slot.setReadOnly(readOnly));
	}

	/** @return whether nobody else may change the record while something is entered on the page on top */
	boolean locksRecord() {
		return active == null || active.locksRecord();
	}

	void refresh() {
		slots.forEach(PageSlot::refresh);
	}

	boolean isPending() {
		return slots.stream().anyMatch(PageSlot::isPending);
	}

	/** Takes over what is typed on all pages. @return the first entry that can't be understood */
	Optional<WrongEntry> flush() {
		Optional<WrongEntry> first = Optional.empty();
		for (PageSlot slot : slots) {
			Optional<WrongEntry> wrong = slot.flush();
			if (first.isEmpty() && wrong.isPresent()) {
				WrongEntry entry = wrong.get();
				first = Optional.of(new WrongEntry(entry.label(), entry.message(), () -> {
					show(slot);
					entry.reveal().run();
				}));
			}
		}
		return first;
	}

	void showProblems(List<Problem> problems) {
		slots.forEach(slot -> slot.showProblems(problems));
	}

	/** Marks what somebody else changed. @param change null for nothing */
	void showElsewhere(ChangedElsewhere change, double strength) {
		slots.forEach(slot -> slot.showElsewhere(change, strength));
	}

	/** Brings the place of an object into view: on the page on top where that has one, else on the first that has. */
	boolean reveal(EObject target, EStructuralFeature feature) {
		List<PageSlot> asked = new ArrayList<>(slots);
		asked.remove(active);
		asked.add(0, active);
		for (PageSlot slot : asked) {
			if (slot.shows(target, feature)) {
				show(slot);
				slot.reveal(target, feature);
				return true;
			}
		}
		return false;
	}

	void setFocus() {
		active.setFocus();
	}

	/** Lets go of the pages; their widgets go with the composite in which they were made. */
	void dispose() {
		IHandlerService service = site.getService(IHandlerService.class);
		if (service != null) {
			service.deactivateHandlers(handlers);
		}
		slots.forEach(PageSlot::dispose);
	}
}
