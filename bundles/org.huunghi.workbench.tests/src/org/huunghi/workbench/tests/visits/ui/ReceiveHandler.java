package org.huunghi.workbench.tests.visits.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.huunghi.workbench.page.OpenRecordEditor;
import org.huunghi.workbench.tests.visits.VisitsPackage;

/** A command of a plug-in on the open record: notes a purpose, counted in the background, and saves. */
public final class ReceiveHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		OpenRecordEditor.active().ifPresent(open -> open.background("Đếm", (repository, monitor) -> repository.read(view -> view.unions().size()), unions -> {
			open.edits().set(open.record(), VisitsPackage.Literals.VISIT__PURPOSE, "Tiếp tại " + unions + " liên hiệp");
			open.save();
		}));
		return null;
	}
}
