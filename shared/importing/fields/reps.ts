import { optional, required } from '../field';

export const repFields = [
  required('code', 'text', '工号', '员工编号', '销售代表编号', '代表编号', '销售编号', 'rep code', 'rep id', 'employee id', 'code', 'id', '编号'),
  required('name', 'text', '姓名', '销售代表', '代表姓名', '员工姓名', 'rep name', 'name', 'rep', 'salesperson', '销售员', '业务员'),
  optional('team', 'text', '团队', '小组', '部门', '所属团队', 'team', 'group', 'department', '大区'),
  optional('homeLng', 'longitude', '常驻经度', '住址经度', '驻地经度', '家庭经度', '经度', 'home lng', 'home longitude', 'home lon', 'longitude', 'lng', 'lon'),
  optional('homeLat', 'latitude', '常驻纬度', '住址纬度', '驻地纬度', '家庭纬度', '纬度', 'home lat', 'home latitude', 'latitude', 'lat'),
  optional('seniority', 'number', '职级', '资历', '级别', 'seniority', 'level', 'grade'),
  optional('joinedOn', 'date', '入职日期', '入职时间', '加入日期', 'joined on', 'joined', 'hire date', 'start date'),
  optional('capacityHours', 'number', '年工时', '年可用工时', '产能小时', '产能', '可用工时', 'capacity hours', 'capacity', 'hours a year', 'hours per year'),
  optional('industries', 'tags', '擅长行业', '行业', '负责行业', 'industries', 'industry'),
  optional('products', 'tags', '擅长产品', '产品', '负责产品', '产品线', 'products', 'product'),
  optional('skills', 'tags', '技能', '专长', '能力', 'skills', 'skill'),
  optional('performance', 'number', '业绩评分', '业绩', '绩效', '绩效得分', '完成率', 'performance', 'score', 'rating'),
];
