/** What a patient can tell, what rules can conclude, and the rules themselves. */
package ${package};
