package org.huunghi.workbench.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.huunghi.workbench.form.edit.Edits;
import org.huunghi.workbench.jobs.Failures;

/**
 * What is entered while a record is being stored, when nothing may change it: text goes on into the field that has the keyboard, which gives it to
 * the record later; other keys and commands wait their turn; the mouse does nothing but move between text fields. So nobody who types on while
 * he saves loses a letter. For the UI thread.
 */
final class HeldInput implements AutoCloseable {
	private static final int[] KEYS = {SWT.KeyDown, SWT.KeyUp, SWT.Traverse};
	private static final int[] CLICKS = {SWT.MouseDown, SWT.MouseUp, SWT.MouseDoubleClick, SWT.MenuDetect, SWT.DragDetect, SWT.Selection, SWT.DefaultSelection, SWT.Close};
	private static final int COMMAND_KEYS = SWT.CTRL | SWT.ALT | SWT.COMMAND;

	/** @param command whether it is a command of the workbench */
	private record Held(Runnable what, boolean command) {
	}

	private final Shell shell;
	private final Composite free;
	private final Edits edits;
	private final IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
	private final IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
	private final List<Held> held = new ArrayList<>();
	private final Listener key = this::key;
	private final Listener click = this::click;

	/** Holds nothing back yet. @param shell the window, @param free where the mouse does what it always does, @param edits of the record */
	HeldInput(Shell shell, Composite free, Edits edits) {
		this.shell = shell;
		this.free = free;
		this.edits = edits;
	}

	/** Holds back what is entered until it is closed. */
	HeldInput begin() {
		bindings.setKeyFilterEnabled(false);
		edits.hold(change -> held.add(new Held(change, false)));
		for (int type : KEYS) {
			shell.getDisplay().addFilter(type, key);
		}
		for (int type : CLICKS) {
			shell.getDisplay().addFilter(type, click);
		}
		return this;
	}

	/** Takes input again as ever; what was held back still waits. */
	@Override
	public void close() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		for (int type : KEYS) {
			display.removeFilter(type, key);
		}
		for (int type : CLICKS) {
			display.removeFilter(type, click);
		}
		edits.hold(null);
		bindings.setKeyFilterEnabled(true);
	}

	/** Does what was held back, in its order. @param commands whether also the commands, which make sense only where nothing was asked in between */
	void release(boolean commands) {
		List<Held> now = List.copyOf(held);
		held.clear();
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> now.stream().filter(each -> commands || !each.command()).map(Held::what).forEach(Runnable::run));
	}

	private boolean isHere(Widget widget) {
		return widget instanceof Control control ? control.getShell() == shell && !isFree(control) : shell.getDisplay().getActiveShell() == shell;
	}

	private boolean isFree(Control control) {
		return control == free || control.getParent() != null && isFree(control.getParent());
	}

	private static boolean takesText(Widget widget) {
		return switch (widget) {
		case Text text -> text.getEditable();
		case StyledText text -> text.getEditable();
		case Combo combo -> (combo.getStyle() & SWT.READ_ONLY) == 0;
		default -> false;
		};
	}

	private void click(Event event) {
		if (isHere(event.widget) && !takesText(event.widget)) {
			swallow(event);
		}
	}

	private void key(Event event) {
		if (!isHere(event.widget)) {
			return;
		}
		boolean text = takesText(event.widget);
		ParameterizedCommand command = event.type != SWT.KeyDown || text && (event.stateMask & COMMAND_KEYS) == 0 ? null : command(event);
		if (command != null) {
			held.add(new Held(() -> execute(command), true));
			swallow(event);
		} else if (!text) {
			if (event.type != SWT.Traverse) {
				Control control = (Control) event.widget;
				Event later = copy(event);
				held.add(new Held(() -> press(control, later), false));
			}
			swallow(event);
		}
	}

	private ParameterizedCommand command(Event event) {
		int[] strokes = {SWTKeySupport.convertEventToUnmodifiedAccelerator(event), SWTKeySupport.convertEventToUnshiftedModifiedAccelerator(event),
				SWTKeySupport.convertEventToModifiedAccelerator(event)};
		for (int stroke : strokes) {
			Binding binding = bindings.getPerfectMatch(KeySequence.getInstance(SWTKeySupport.convertAcceleratorToKeyStroke(stroke)));
			if (binding != null) {
				return binding.getParameterizedCommand();
			}
		}
		return null;
	}

	private void execute(ParameterizedCommand command) {
		try {
			handlers.executeCommand(command, null);
		} catch (ExecutionException e) {
			Failures.log(e);
		} catch (CommandException e) {
			// as with a key whose command can't be used here: nothing happens
		}
	}

	private static Event copy(Event event) {
		Event copy = new Event();
		copy.character = event.character;
		copy.keyCode = event.keyCode;
		copy.keyLocation = event.keyLocation;
		copy.stateMask = event.stateMask;
		copy.type = event.type;
		return copy;
	}

	private static void press(Control control, Event event) {
		if (!control.isDisposed()) {
			control.notifyListeners(event.type, event);
		}
	}

	private static void swallow(Event event) {
		event.type = SWT.None;
		event.doit = false;
	}
}
