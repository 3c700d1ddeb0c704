package org.huunghi.workbench.explorer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.commands.CommandIds;
import org.huunghi.workbench.commands.Commands;
import org.huunghi.workbench.create.NewChoice;
import org.huunghi.workbench.create.RecordCreation;
import org.huunghi.workbench.delete.Deletion;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.open.OpenRecord;

/** Context menu, tool bar and edit commands of the explorer. */
final class ExplorerMenu {
	/** Separates what stands in a union itself from what stands in its registers. */
	private static final String REGISTERS = "registers";

	private final ExplorerView view;
	private final TreeViewer viewer;

	ExplorerMenu(ExplorerView view, TreeViewer viewer) {
		this.view = view;
		this.viewer = viewer;
	}

	void install() {
		MenuManager manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(this::fill);
		viewer.getControl().setMenu(manager.createContextMenu(viewer.getControl()));
		view.getSite().registerContextMenu(manager, viewer);
		IHandlerService handlers = view.getSite().getService(IHandlerService.class);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_DELETE, handler(this::delete));
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, handler(this::copy));
		handlers.activateHandler(IWorkbenchCommandConstants.FILE_REFRESH, handler(view::refresh));
		IToolBarManager bar = view.getViewSite().getActionBars().getToolBarManager();
		bar.add(action(Messages.Explorer_collapse, Icons.commandDescriptor("collapse"), viewer::collapseAll));
		bar.add(action(Messages.Explorer_refresh, Icons.commandDescriptor("refresh"), view::refresh));
	}

	private List<ExplorerNode> selected() {
		return viewer.getStructuredSelection().stream().map(ExplorerNode.class::cast).filter(ExplorerNode::stored).toList();
	}

	private void fill(IMenuManager menu) {
		List<ExplorerNode> nodes = selected();
		if (nodes.size() == 1) {
			ExplorerNode node = nodes.get(0);
			if (node.opens()) {
				menu.add(action(Messages.Explorer_open, Icons.commandDescriptor("open"), () -> OpenRecord.open(node.id(), node.label())));
			}
			addNew(menu, node);
			if (node.kind() == ExplorerNode.Kind.UNION) {
				menu.add(action(Messages.Explorer_structure, Icons.commandDescriptor("structure"), () -> Commands.execute(CommandIds.SHOW_STRUCTURE)));
			}
		} else if (nodes.isEmpty()) {
			menu.add(action(Messages.Guide_create, Icons.commandDescriptor("new_union"), () -> Commands.execute(CommandIds.NEW_UNION)));
		}
		menu.add(new Separator());
		if (!nodes.isEmpty()) {
			menu.add(action(Messages.Explorer_copy, Icons.commandDescriptor("copy"), this::copy));
		}
		if (!deletable().isEmpty()) {
			menu.add(action(Messages.Explorer_delete, Icons.commandDescriptor("delete"), this::delete));
		}
		menu.add(new Separator());
		menu.add(action(Messages.Explorer_refresh, Icons.commandDescriptor("refresh"), view::refresh));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void addNew(IMenuManager menu, ExplorerNode node) {
		if (node.eClass() == null) {
			return;
		}
		List<NewChoice> choices = NewChoice.in(node.eClass());
		if (choices.isEmpty()) {
			return;
		}
		MenuManager sub = new MenuManager(Messages.New_menu, Icons.commandDescriptor("new"), null);
		for (NewChoice choice : choices) {
			if (choice.register() != null && sub.find(REGISTERS) == null) {
				sub.add(new Separator(REGISTERS));
			}
			sub.add(action(ModelLabels.of(choice.eClass(), Locale.getDefault()), Icons.recordDescriptor(Icons.nameFor(choice.eClass())),
					() -> create(node, choice)));
		}
		menu.add(sub);
	}

	private void create(ExplorerNode node, NewChoice choice) {
		RecordCreation.ask(view.getSite().getShell(), node.id(), choice, created -> {
			view.expandLater(node);
			view.expandLater(created.parentId());
			view.expandAndSelect(created.id());
			OpenRecord.open(created.id(), ModelLabels.of(choice.eClass(), Locale.getDefault()));
		});
	}

	private List<String> deletable() {
		return selected().stream().filter(ExplorerNode::opens).map(ExplorerNode::id).toList();
	}

	private void delete() {
		if (!deletable().isEmpty()) {
			new Deletion(view.getSite().getShell(), deletable()).start();
		}
	}

	private void copy() {
		String text = selected().stream().map(ExplorerNode::label).collect(Collectors.joining(System.lineSeparator()));
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	private static Action action(String text, ImageDescriptor image, Runnable run) {
		Action action = new Action(text, image) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(text);
		return action;
	}

	private static IHandler handler(Runnable run) {
		return new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				run.run();
				return null;
			}
		};
	}
}
