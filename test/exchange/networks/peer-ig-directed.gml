Creator "igraph version 0.10.2 Sat Nov 21 14:55:13 2026"
Version 1
graph
[
  directed 1
  node
  [
    id 0
    name "Office"
    rank 1
  ]
  node
  [
    id 1
    name "Fire"
    rank 2
  ]
  node
  [
    id 2
    name "红十字"
    rank 3
  ]
  edge
  [
    source 0
    target 1
    weight 1.5
  ]
  edge
  [
    source 1
    target 2
    weight 2
  ]
  edge
  [
    source 0
    target 1
    weight 3
  ]
]
