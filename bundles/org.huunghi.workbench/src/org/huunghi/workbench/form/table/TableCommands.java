package org.huunghi.workbench.form.table;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.swt.IFocusService;

/** Lets a table, or any other control, follow the workbench's commands, such as Copy and Paste, while it has the focus: their keys never reach it as keys. */
public final class TableCommands {
	private TableCommands() {
	}

	/** @param actions what to do by the command's id, such as that of Delete; until the control is disposed */
	public static void install(Control table, Map<String, Runnable> actions) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IFocusService focus = PlatformUI.getWorkbench().getService(IFocusService.class);
		IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
		focus.addFocusTracker(table, TableCommands.class.getName());
		Expression focused = new Focused(table);
		List<IHandlerActivation> active = actions.entrySet().stream().map(action -> handlers.activateHandler(action.getKey(), handler(action.getValue()), focused))
				.toList();
		table.addDisposeListener(e -> handlers.deactivateHandlers(active));
	}

	private static IHandler handler(Runnable action) {
		return new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		};
	}

	/** True while the control has the focus. */
	private static final class Focused extends Expression {
		private final Control control;

		Focused(Control control) {
			this.control = control;
		}

		@Override
		public void collectExpressionInfo(ExpressionInfo info) {
			info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
		}

		@Override
		public EvaluationResult evaluate(IEvaluationContext context) {
			return EvaluationResult.valueOf(context.getVariable(ISources.ACTIVE_FOCUS_CONTROL_NAME) == control);
		}
	}
}
