package org.huunghi.workbench.together;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.huunghi.union.Identified;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.page.OpenRecordEditor;

/** A command on one record of a shared repository: the one in the active editor, or the one that is selected in a list. */
abstract class RecordHandler extends AbstractHandler {
	/** @return whether the command makes sense with the record */
	abstract boolean applies(RecordMark mark);

	@Override
	public void setEnabled(Object context) {
		RecordTarget target = target(context);
		setBaseEnabled(target != null && RecordMarks.instance().isShared() && applies(RecordMarks.instance().of(target.id())));
	}

	/** @return the record that is meant; null where there is none */
	static RecordTarget target(Object context) {
		if (!(context instanceof IEvaluationContext sources)) {
			return null;
		}
		if (sources.getVariable(ISources.ACTIVE_PART_NAME) instanceof IEditorPart editor) {
			OpenRecordEditor open = Adapters.adapt(editor, OpenRecordEditor.class);
			return open != null && open.record() instanceof Identified record ? new RecordTarget(record.getId(), Names.label(record, open.locale())) : null;
		}
		Object selection = sources.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME);
		return selection instanceof IStructuredSelection several && several.size() == 1 ? Adapters.adapt(several.getFirstElement(), RecordTarget.class) : null;
	}
}
