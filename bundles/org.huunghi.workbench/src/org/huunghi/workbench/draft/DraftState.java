package org.huunghi.workbench.draft;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;

/** Tells menus and tool bars whether the workbench shows a draft. */
public final class DraftState extends AbstractSourceProvider {
	/** Variable for expressions in plugin.xml: true or false. */
	public static final String DRAFT = "org.huunghi.workbench.draft";

	private final Runnable changed = this::changed;

	/** Begins to follow. */
	public DraftState() {
		DraftSession.instance().addListener(changed);
	}

	private void changed() {
		fireSourceChanged(ISources.WORKBENCH, DRAFT, DraftSession.instance().draft().isPresent());
	}

	@Override
	public Map<String, Object> getCurrentState() {
		return Map.of(DRAFT, DraftSession.instance().draft().isPresent());
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { DRAFT };
	}

	@Override
	public void dispose() {
		DraftSession.instance().removeListener(changed);
	}
}
