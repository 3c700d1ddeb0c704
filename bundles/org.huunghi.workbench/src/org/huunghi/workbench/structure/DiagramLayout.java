package org.huunghi.workbench.structure;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.huunghi.workbench.structure.BoxMeasure.Measured;
import org.huunghi.workbench.structure.StructureGraph.Link;

/** Places the boxes with ELK, from left to right, siblings in the order in which they were read. For any thread. */
final class DiagramLayout {
	static {
		// Makes the types of ELK's options known to it; without, it can't copy their defaults.
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	private DiagramLayout() {
	}

	static Diagram layOut(List<Measured> boxes, List<Link> links) {
		ElkNode root = ElkGraphUtil.createGraph();
		root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
		root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
		root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
		root.setProperty(LayeredOptions.SPACING_NODE_NODE, 10d);
		root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 44d);
		root.setProperty(LayeredOptions.PADDING, new ElkPadding(16));
		List<ElkNode> nodes = new ArrayList<>();
		for (Measured box : boxes) {
			ElkNode node = ElkGraphUtil.createNode(root);
			node.setDimensions(box.size().x, box.size().y);
			nodes.add(node);
		}
		List<ElkEdge> edges = links.stream().map(link -> ElkGraphUtil.createSimpleEdge(nodes.get(link.from()), nodes.get(link.to()))).toList();
		new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
		List<Diagram.Shape> shapes = new ArrayList<>();
		for (int i = 0; i < boxes.size(); i++) {
			ElkNode node = nodes.get(i);
			Rectangle bounds = new Rectangle((int) node.getX(), (int) node.getY(), (int) node.getWidth(), (int) node.getHeight());
			shapes.add(new Diagram.Shape(boxes.get(i).box(), boxes.get(i).title(), bounds));
		}
		List<List<Point>> routes = edges.stream().map(DiagramLayout::route).toList();
		return new Diagram(shapes, routes, (int) Math.ceil(root.getWidth()), (int) Math.ceil(root.getHeight()));
	}

	private static List<Point> route(ElkEdge edge) {
		List<Point> points = new ArrayList<>();
		for (ElkEdgeSection section : edge.getSections()) {
			points.add(new Point((int) section.getStartX(), (int) section.getStartY()));
			section.getBendPoints().forEach(bend -> points.add(new Point((int) bend.getX(), (int) bend.getY())));
			points.add(new Point((int) section.getEndX(), (int) section.getEndY()));
		}
		return points;
	}
}
